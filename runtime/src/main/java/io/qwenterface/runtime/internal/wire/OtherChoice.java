package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.TokenLogprob;
import io.qwenterface.runtime.Usage;
import java.util.ArrayList;
import java.util.List;

/** A choice beside the first, joined from its pieces, which interleave with those of the others (wire reference c.8). */
final class OtherChoice {
    private final Pieces text;
    private final Pieces reasoning;
    private final List<TokenLogprob> logprobs = new ArrayList<>(0);
    private String finish = "";

    OtherChoice(Pieces text, Pieces reasoning) {
        this.text = text;
        this.reasoning = reasoning;
    }

    void add(Choice piece) {
        text.add(piece.text());
        reasoning.add(piece.reasoning());
        logprobs.addAll(piece.logprobs());
        if (ChatChunk.isReason(piece.finish())) {
            finish = piece.finish();
        }
    }

    boolean isFinished() {
        return !finish.isEmpty();
    }

    ChatReply reply(Usage usage, String model, String requestId) {
        text.rest();
        reasoning.rest();
        return new ChatReply(
                text.toString(),
                reasoning.toString(),
                List.of(),
                ChatChunk.reason(finish, false),
                usage,
                model,
                requestId,
                "",
                ChatReply.Details.of(logprobs, List.of(), List.of()));
    }
}
