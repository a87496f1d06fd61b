package io.qwenterface.runtime.codegen;

import io.qwenterface.Region;
import io.qwenterface.Transport;
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

    @Nullable
    Boolean thinking;

    @Nullable
    Integer thinkingBudget;

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
    Duration timeout;

    @Nullable
    String system;

    List<PromptSpec.Exchange> examples = List.of();
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
        copy.thinking = thinking;
        copy.thinkingBudget = thinkingBudget;
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
        copy.timeout = timeout;
        copy.system = system;
        copy.examples = examples;
        copy.fingerprint = fingerprint;
        return copy;
    }
}
