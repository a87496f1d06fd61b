package io.qwenterface.runtime.codegen;

import io.qwenterface.Effort;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.SearchOptions;
import io.qwenterface.runtime.internal.body.BodyHeads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a method that is known at compile time: model, place, protocol, options, constant texts. A generated
 * class builds one per method, once. What is not set is not sent. Immutable, thread-safe.
 */
public final class PromptSpec {
    /** Changed only before the spec that holds it is constructed, so the final field publishes it safely. */
    private final PromptFacts facts;

    private final BodyHeads heads = new BodyHeads();

    /** The same on DashScope's other path, made once so that what is encoded for it is kept with it. */
    private volatile @Nullable PromptSpec twin;

    /** The same for the latest options of a call: those that change from call to call gather nothing here. */
    private volatile @Nullable Overridden overridden;

    private PromptSpec(PromptFacts facts) {
        this.facts = facts;
    }

    /** Starts the spec of a method, named as messages and listeners shall name it: {@code SupportDesk.triage}. */
    public static PromptSpec named(String name) {
        PromptFacts facts = new PromptFacts();
        facts.name = Objects.requireNonNull(name, "name");
        return new PromptSpec(facts);
    }

    /** The id of the model that answers. */
    public PromptSpec model(String id) {
        PromptFacts copy = facts.copy();
        copy.model = Objects.requireNonNull(id, "id");
        return new PromptSpec(copy);
    }

    /** The region to call; Singapore if never said. */
    public PromptSpec region(Region.Id region) {
        PromptFacts copy = facts.copy();
        copy.region = Objects.requireNonNull(region, "region");
        return new PromptSpec(copy);
    }

    /** The workspace whose key is used; the default one if never said. */
    public PromptSpec workspace(String name) {
        PromptFacts copy = facts.copy();
        copy.workspace = Objects.requireNonNull(name, "name");
        return new PromptSpec(copy);
    }

    /** Calls the workspace's own host, although the region has a shared one. */
    public PromptSpec dedicatedHost() {
        PromptFacts copy = facts.copy();
        copy.dedicatedHost = true;
        return new PromptSpec(copy);
    }

    /**
     * The protocol to speak; OpenAI-compatible chat completions if never said.
     *
     * @throws IllegalArgumentException for {@link Transport#AUTO}, which the compiler resolves
     */
    public PromptSpec transport(Transport transport) {
        if (Objects.requireNonNull(transport, "transport") == Transport.AUTO) {
            throw new IllegalArgumentException("AUTO is no protocol; name the one that it stands for");
        }
        PromptFacts copy = facts.copy();
        copy.transport = transport;
        return new PromptSpec(copy);
    }

    /** Takes DashScope's multimodal path, where contents are arrays, instead of its text path. */
    public PromptSpec multimodalPath() {
        PromptFacts copy = facts.copy();
        copy.multimodalPath = true;
        return new PromptSpec(copy);
    }

    /** The same on the other one of DashScope's two paths: multimodal instead of text, or text instead of multimodal. */
    public PromptSpec otherPath() {
        PromptSpec known = twin;
        if (known == null) {
            PromptFacts copy = facts.copy();
            copy.multimodalPath = !facts.multimodalPath;
            known = new PromptSpec(copy);
            known.twin = this;
            twin = known;
        }
        return known;
    }

    /**
     * The same with the options of one call in place of its own; itself for null.
     *
     * @throws IllegalArgumentException if they ask to think, and the answer goes on from a text
     */
    public PromptSpec with(@Nullable CallOptions options) {
        if (options == null) {
            return this;
        }
        Overridden known = overridden;
        if (known == null || !known.options.equals(options)) {
            known = new Overridden(options, new PromptSpec(facts.with(options)));
            overridden = known;
        }
        return known.spec;
    }

    /** The model answers only as a stream: a blocking call streams inside and joins the pieces. */
    public PromptSpec streamOnly() {
        PromptFacts copy = facts.copy();
        copy.streamOnly = true;
        return new PromptSpec(copy);
    }

    /** Switches thinking on or off explicitly. */
    public PromptSpec thinking(boolean enabled) {
        PromptFacts copy = facts.copy();
        copy.thinking = enabled;
        return new PromptSpec(copy);
    }

    /** The model does not answer in JSON while it thinks, so that no call may ask it to think. */
    public PromptSpec jsonForbidsThinking() {
        PromptFacts copy = facts.copy();
        copy.jsonForbidsThinking = true;
        return new PromptSpec(copy);
    }

    /** The most tokens to reason with. */
    public PromptSpec thinkingBudget(int tokens) {
        PromptFacts copy = facts.copy();
        copy.thinkingBudget = tokens;
        return new PromptSpec(copy);
    }

    /** The model reads its earlier reasoning: it is kept with a conversation's turns and those of tools, and sent back. */
    public PromptSpec preserveThinking() {
        PromptFacts copy = facts.copy();
        copy.preserveThinking = true;
        return new PromptSpec(copy);
    }

    /** How much to reason. */
    public PromptSpec effort(Effort effort) {
        PromptFacts copy = facts.copy();
        copy.effort = Objects.requireNonNull(effort, "effort");
        return new PromptSpec(copy);
    }

    /** Sampling temperature. */
    public PromptSpec temperature(double temperature) {
        PromptFacts copy = facts.copy();
        copy.temperature = temperature;
        return new PromptSpec(copy);
    }

    /** Nucleus sampling. */
    public PromptSpec topP(double topP) {
        PromptFacts copy = facts.copy();
        copy.topP = topP;
        return new PromptSpec(copy);
    }

    /** How many candidates to sample from. */
    public PromptSpec topK(int topK) {
        PromptFacts copy = facts.copy();
        copy.topK = topK;
        return new PromptSpec(copy);
    }

    /** Penalty for what was said already. */
    public PromptSpec presencePenalty(double penalty) {
        PromptFacts copy = facts.copy();
        copy.presencePenalty = penalty;
        return new PromptSpec(copy);
    }

    /** Penalty for repetition. */
    public PromptSpec repetitionPenalty(double penalty) {
        PromptFacts copy = facts.copy();
        copy.repetitionPenalty = penalty;
        return new PromptSpec(copy);
    }

    /** The most tokens to answer with. */
    public PromptSpec maxTokens(int tokens) {
        PromptFacts copy = facts.copy();
        copy.maxTokens = tokens;
        return new PromptSpec(copy);
    }

    /** Seed of the sampling. */
    public PromptSpec seed(long seed) {
        PromptFacts copy = facts.copy();
        copy.seed = seed;
        return new PromptSpec(copy);
    }

    /** Texts that end the answer. */
    public PromptSpec stop(String... texts) {
        PromptFacts copy = facts.copy();
        copy.stop = List.of(texts);
        return new PromptSpec(copy);
    }

    /** Token ids that end the answer. */
    public PromptSpec stopTokens(int... ids) {
        PromptFacts copy = facts.copy();
        copy.stopTokens = ids.clone();
        return new PromptSpec(copy);
    }

    /** Lets the model search the web. */
    public PromptSpec search() {
        PromptFacts copy = facts.copy();
        copy.search = true;
        return new PromptSpec(copy);
    }

    /** Lets the model read images at the highest resolution it has. */
    public PromptSpec highResolutionImages() {
        PromptFacts copy = facts.copy();
        copy.highResolutionImages = true;
        return new PromptSpec(copy);
    }

    /** Asks for the pages that a search found, which the DashScope protocol tells only. */
    public PromptSpec sources() {
        PromptFacts copy = facts.copy();
        copy.sources = true;
        return new PromptSpec(copy);
    }

    /** How long the call may take, or a stream be silent; the client's timeout if never said. */
    public PromptSpec timeout(Duration timeout) {
        PromptFacts copy = facts.copy();
        copy.timeout = Objects.requireNonNull(timeout, "timeout");
        return new PromptSpec(copy);
    }

    /** The constant system prompt. */
    public PromptSpec system(String text) {
        PromptFacts copy = facts.copy();
        copy.system = Objects.requireNonNull(text, "text");
        return new PromptSpec(copy);
    }

    /** Marks the system prompt for the service's context cache, of this spec or of a call (wire reference j). */
    public PromptSpec cacheSystem() {
        PromptFacts copy = facts.copy();
        copy.cacheSystem = true;
        return new PromptSpec(copy);
    }

    /** Marks the user message for the service's context cache, and so everything before it (wire reference j). */
    public PromptSpec cacheUser() {
        PromptFacts copy = facts.copy();
        copy.cacheUser = true;
        return new PromptSpec(copy);
    }

    /** Appends an exchange to show the model before the user message. */
    public PromptSpec example(String user, String assistant) {
        PromptFacts copy = facts.copy();
        List<Exchange> examples = new ArrayList<>(facts.examples);
        examples.add(
                new Exchange(Objects.requireNonNull(user, "user"), Objects.requireNonNull(assistant, "assistant")));
        copy.examples = List.copyOf(examples);
        return new PromptSpec(copy);
    }

    /** Tells this prompt from every other: the fingerprint that the prompt manifest has for the method. */
    public PromptSpec fingerprint(String fingerprint) {
        PromptFacts copy = facts.copy();
        copy.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        return new PromptSpec(copy);
    }

    /** The text that the answer begins with, and that the model goes on from. */
    public PromptSpec prefill(String text) {
        PromptFacts copy = facts.copy();
        copy.prefill = Objects.requireNonNull(text, "text");
        return new PromptSpec(copy);
    }

    /** Asks for the answer as speech as well, in a voice of this name; only streams of chat completions can. */
    public PromptSpec speech(String voice) {
        PromptFacts copy = facts.copy();
        copy.voice = Objects.requireNonNull(voice, "voice");
        return new PromptSpec(copy);
    }

    /** How many answers to ask for. */
    public PromptSpec choices(int n) {
        PromptFacts copy = facts.copy();
        copy.choices = n;
        return new PromptSpec(copy);
    }

    /** Lets the model call tools that the service runs itself, by the names the Responses API gives them. */
    public PromptSpec builtinTools(String... names) {
        PromptFacts copy = facts.copy();
        copy.builtinTools = List.of(names);
        return new PromptSpec(copy);
    }

    /** Starts one call whose user message is this text. */
    public Prompt user(String text) {
        return new Prompt(this, PromptText.verbatim(Objects.requireNonNull(text, "text")));
    }

    /** Starts one call whose user message is this filled template. */
    public Prompt user(PromptText text) {
        return new Prompt(this, Objects.requireNonNull(text, "text"));
    }

    public String name() {
        return facts.name;
    }

    public String model() {
        return facts.model;
    }

    public Region.Id region() {
        return facts.region;
    }

    public @Nullable String workspace() {
        return facts.workspace;
    }

    public boolean usesDedicatedHost() {
        return facts.dedicatedHost;
    }

    public Transport transport() {
        return facts.transport;
    }

    public boolean usesMultimodalPath() {
        return facts.multimodalPath;
    }

    public boolean isStreamOnly() {
        return facts.streamOnly;
    }

    public @Nullable Boolean thinking() {
        return facts.thinking;
    }

    public @Nullable Integer thinkingBudget() {
        return facts.thinkingBudget;
    }

    public boolean preservesThinking() {
        return facts.preserveThinking;
    }

    public Effort effort() {
        return facts.effort;
    }

    public @Nullable Double temperature() {
        return facts.temperature;
    }

    public @Nullable Double topP() {
        return facts.topP;
    }

    public @Nullable Integer topK() {
        return facts.topK;
    }

    public @Nullable Double presencePenalty() {
        return facts.presencePenalty;
    }

    public @Nullable Double repetitionPenalty() {
        return facts.repetitionPenalty;
    }

    public @Nullable Integer maxTokens() {
        return facts.maxTokens;
    }

    public @Nullable Long seed() {
        return facts.seed;
    }

    public List<String> stopTexts() {
        return facts.stop;
    }

    public int[] stopTokenIds() {
        return facts.stopTokens.clone();
    }

    public boolean searches() {
        return facts.search;
    }

    /** How it searches, as the options of a call say. */
    public @Nullable SearchOptions searchOptions() {
        return facts.searchOptions;
    }

    public boolean usesHighResolutionImages() {
        return facts.highResolutionImages;
    }

    public int choices() {
        return facts.choices;
    }

    public boolean tellsLogprobs() {
        return facts.logprobs;
    }

    public @Nullable Integer topLogprobs() {
        return facts.topLogprobs;
    }

    public boolean asksForSources() {
        return facts.sources;
    }

    public @Nullable Duration timeout() {
        return facts.timeout;
    }

    public @Nullable String system() {
        return facts.system;
    }

    public boolean cachesSystem() {
        return facts.cacheSystem;
    }

    public boolean cachesUser() {
        return facts.cacheUser;
    }

    public List<Exchange> examples() {
        return facts.examples;
    }

    /** The fingerprint, or empty if it was never said. */
    public String fingerprint() {
        return facts.fingerprint;
    }

    public @Nullable String prefill() {
        return facts.prefill;
    }

    public List<String> builtinToolNames() {
        return facts.builtinTools;
    }

    public @Nullable String voice() {
        return facts.voice;
    }

    /** Where the runtime keeps what it encoded of this spec. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public BodyHeads heads() {
        return heads;
    }

    @Override
    public String toString() {
        return facts.name + " (" + facts.model + ", " + facts.region + ")";
    }

    private record Overridden(CallOptions options, PromptSpec spec) {}

    /** One exchange shown to the model as an example. */
    public record Exchange(String user, String assistant) {}
}
