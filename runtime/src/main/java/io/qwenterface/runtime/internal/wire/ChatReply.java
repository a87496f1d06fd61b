package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.SearchSource;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.TokenLogprob;
import io.qwenterface.runtime.Usage;
import java.util.ArrayList;
import java.util.List;

/**
 * What was answered, in no protocol's words. What the service did not say is empty.
 *
 * @param text the answer without the reasoning
 * @param reasoning what the model thought
 * @param toolCalls the tools it asks for
 * @param finishReason why it stopped
 * @param usage what it cost
 * @param model who answered
 * @param requestId the service's id, as the body tells it
 * @param answerId what the service keeps the answer as; empty if it does not
 * @param details what most answers do not have
 */
public record ChatReply(
        String text,
        String reasoning,
        List<StreamEvent.ToolCall> toolCalls,
        FinishReason finishReason,
        Usage usage,
        String model,
        String requestId,
        String answerId,
        Details details) {
    /**
     * What most answers do not have.
     *
     * @param logprobs how likely its tokens were
     * @param sources what a search found
     * @param others the other choices, in order
     */
    public record Details(List<TokenLogprob> logprobs, List<SearchSource> sources, List<ChatReply> others) {
        static final Details NONE = new Details(List.of(), List.of(), List.of());

        static Details of(List<TokenLogprob> logprobs, List<SearchSource> sources, List<ChatReply> others) {
            return logprobs.isEmpty() && sources.isEmpty() && others.isEmpty()
                    ? NONE
                    : new Details(List.copyOf(logprobs), List.copyOf(sources), List.copyOf(others));
        }
    }

    /** All choices; this one alone unless several were asked for. */
    public List<ChatReply> choices() {
        List<ChatReply> choices = new ArrayList<>(1 + details.others.size());
        choices.add(this);
        choices.addAll(details.others);
        return choices;
    }

    /**
     * The same, of which more is known now: for all choices.
     *
     * @param kept whether the service keeps it
     */
    public ChatReply completed(boolean unfinished, String answeredBy, String id, boolean kept) {
        return new ChatReply(
                text,
                reasoning,
                toolCalls,
                unfinished ? FinishReason.UNKNOWN : finishReason,
                usage,
                answeredBy,
                id,
                kept ? answerId : "",
                withOthers(details.others.stream()
                        .map(other -> other.completed(unfinished, answeredBy, id, kept))
                        .toList()));
    }

    /** The same with a text in front, for all choices. */
    ChatReply prefilled(String prefill) {
        return new ChatReply(
                prefill + text,
                reasoning,
                toolCalls,
                finishReason,
                usage,
                model,
                requestId,
                answerId,
                withOthers(details.others.stream()
                        .map(other -> other.prefilled(prefill))
                        .toList()));
    }

    private Details withOthers(List<ChatReply> others) {
        return Details.of(details.logprobs, details.sources, others);
    }
}
