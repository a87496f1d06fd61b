package io.qwenterface.runtime;

import java.util.List;
import java.util.Objects;

/**
 * An answer with everything the service said about it. Immutable if the value is. If tools were called, it is the answer
 * behind the last of them; what the model said before is in the {@link Conversation} and among a stream's events.
 *
 * @param value the answer as the method's type; for text, the same as {@code text}
 * @param text the answer's text as received, without the reasoning
 * @param reasoning what the model thought before it answered; empty if it did not, or did not tell
 * @param finishReason why the model stopped
 * @param usage what the call cost
 * @param model the model that answered, as the service names it; the one asked for where it names none
 * @param requestId the service's id of the request, to quote to its support; empty if it sent none
 * @param repairs how often the model was asked again because its answer did not fit the type, 0 normally
 * @param logprobs how likely the answer's tokens were, if {@link CallOptions.Builder#logprobs} asked for it and the model
 *     told; empty otherwise, and never of the reasoning
 * @param sources what the model found when it searched the web; empty if it did not, or did not tell: over the DashScope
 *     protocol with {@code @Options(search = true)}, and over the Responses API with its own tool {@code web_search}, where
 *     a page is told by its address
 * @param <T> the type of the value
 */
public record Reply<T>(
        T value,
        String text,
        String reasoning,
        FinishReason finishReason,
        Usage usage,
        String model,
        String requestId,
        int repairs,
        List<TokenLogprob> logprobs,
        List<SearchSource> sources) {
    /** Refuses null in every place. */
    public Reply {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reasoning, "reasoning");
        Objects.requireNonNull(finishReason, "finishReason");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(requestId, "requestId");
        logprobs = List.copyOf(logprobs);
        sources = List.copyOf(sources);
    }

    /** A reply without log-probabilities and sources. */
    public Reply(
            T value,
            String text,
            String reasoning,
            FinishReason finishReason,
            Usage usage,
            String model,
            String requestId,
            int repairs) {
        this(value, text, reasoning, finishReason, usage, model, requestId, repairs, List.of(), List.of());
    }
}
