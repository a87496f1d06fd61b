package io.qwenterface.runtime.codegen;

import io.qwenterface.Effort;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.SearchOptions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link PromptSpec} holds. Changed by nothing but the spec, and only in a copy that no other spec has yet. */
final class PromptFacts {
    String name = "";
    String model = "";
    Region.Id region = Region.Id.SINGAPORE;

    @Nullable
    String workspace;

    boolean dedicatedHost;
    Transport transport = Transport.OPENAI_CHAT;
    boolean multimodalPath;
    boolean streamOnly;
    boolean jsonForbidsThinking;

    @Nullable
    Boolean thinking;

    @Nullable
    Integer thinkingBudget;

    boolean preserveThinking;
    Effort effort = Effort.UNSET;

    @Nullable
    Double temperature;

    @Nullable
    Double topP;

    @Nullable
    Integer topK;

    @Nullable
    Double presencePenalty;

    @Nullable
    Double repetitionPenalty;

    @Nullable
    Integer maxTokens;

    @Nullable
    Long seed;

    List<String> stop = List.of();
    int[] stopTokens = {};
    boolean search;

    @Nullable
    SearchOptions searchOptions;

    boolean highResolutionImages;
    boolean sources;

    @Nullable
    Duration timeout;

    @Nullable
    String system;

    boolean cacheSystem;
    boolean cacheUser;
    int choices = 1;
    boolean logprobs;

    @Nullable
    Integer topLogprobs;

    List<PromptSpec.Exchange> examples = List.of();
    List<String> builtinTools = List.of();

    @Nullable
    String prefill;

    @Nullable
    String voice;

    String fingerprint = "";

    PromptFacts copy() {
        PromptFacts copy = new PromptFacts();
        copy.name = name;
        copy.model = model;
        copy.region = region;
        copy.workspace = workspace;
        copy.dedicatedHost = dedicatedHost;
        copy.transport = transport;
        copy.multimodalPath = multimodalPath;
        copy.streamOnly = streamOnly;
        copy.jsonForbidsThinking = jsonForbidsThinking;
        copy.thinking = thinking;
        copy.thinkingBudget = thinkingBudget;
        copy.preserveThinking = preserveThinking;
        copy.effort = effort;
        copy.temperature = temperature;
        copy.topP = topP;
        copy.topK = topK;
        copy.presencePenalty = presencePenalty;
        copy.repetitionPenalty = repetitionPenalty;
        copy.maxTokens = maxTokens;
        copy.seed = seed;
        copy.stop = stop;
        copy.stopTokens = stopTokens;
        copy.search = search;
        copy.searchOptions = searchOptions;
        copy.highResolutionImages = highResolutionImages;
        copy.sources = sources;
        copy.timeout = timeout;
        copy.system = system;
        copy.cacheSystem = cacheSystem;
        copy.cacheUser = cacheUser;
        copy.choices = choices;
        copy.logprobs = logprobs;
        copy.topLogprobs = topLogprobs;
        copy.examples = examples;
        copy.builtinTools = builtinTools;
        copy.prefill = prefill;
        copy.voice = voice;
        copy.fingerprint = fingerprint;
        return copy;
    }

    /** A copy in which what a call's options set stands in place of what is here. */
    PromptFacts with(CallOptions options) {
        PromptFacts copy = copy();
        copy.temperature = either(options.temperature(), temperature);
        copy.topP = either(options.topP(), topP);
        copy.topK = either(options.topK(), topK);
        copy.presencePenalty = either(options.presencePenalty(), presencePenalty);
        copy.repetitionPenalty = either(options.repetitionPenalty(), repetitionPenalty);
        copy.maxTokens = either(options.maxTokens(), maxTokens);
        copy.seed = either(options.seed(), seed);
        copy.searchOptions = options.searchOptions();
        copy.search = copy.searchOptions != null || Boolean.TRUE.equals(either(options.search(), search));
        copy.timeout = either(options.timeout(), timeout);
        copy.topLogprobs = options.topLogprobs();
        copy.logprobs = Boolean.TRUE.equals(options.logprobs()) || copy.topLogprobs != null;
        List<String> texts = options.stop();
        List<Integer> tokens = options.stopTokens();
        // The service takes one kind of stop, so either replaces both.
        if (texts != null || tokens != null) {
            copy.stop = texts == null ? List.of() : texts;
            copy.stopTokens = tokens == null
                    ? new int[0]
                    : tokens.stream().mapToInt(Integer::intValue).toArray();
        }
        think(options, copy);
        if (copy.prefill != null && Boolean.TRUE.equals(copy.thinking)) {
            throw new IllegalArgumentException(name + ": thinking is true in the options of this call, but " + model
                    + " goes on from no text (@Prefill) while it thinks");
        }
        if (copy.jsonForbidsThinking && Boolean.TRUE.equals(copy.thinking)) {
            throw new IllegalArgumentException(name + ": thinking is true in the options of this call, but " + model
                    + " does not answer in JSON while it thinks");
        }
        return copy;
    }

    private void think(CallOptions options, PromptFacts copy) {
        Boolean asked = options.thinking();
        Integer budget = options.thinkingBudget();
        Effort effort = options.effort();
        // The service takes a budget or an effort, so either replaces both.
        if (effort != null) {
            copy.thinking = effort == Effort.UNSET ? either(asked, thinking) : Boolean.TRUE;
            copy.thinkingBudget = null;
            copy.effort = effort;
        } else if (budget != null) {
            copy.thinking = true;
            copy.thinkingBudget = budget;
            copy.effort = Effort.UNSET;
        } else if (asked != null) {
            copy.thinking = asked;
            if (!asked) {
                copy.thinkingBudget = null;
                copy.effort = Effort.UNSET;
            }
        }
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T otherwise) {
        return own == null ? otherwise : own;
    }
}
