package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.OutputException;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.json.MismatchException;
import io.qwenterface.runtime.internal.wire.ChatReply;

/** Makes the caller's reply of the wire's, or what the caller is told of one that does not fit. */
final class Replies {
    private Replies() {}

    static <T> Reply<T> of(T value, ChatReply reply, Usage usage, int repairs) {
        return new Reply<>(
                value,
                reply.text(),
                reply.reasoning(),
                reply.finishReason(),
                usage,
                reply.model(),
                reply.requestId(),
                repairs,
                reply.details().logprobs(),
                reply.details().sources());
    }

    /**
     * An answer that is not what was asked for.
     *
     * @param cutOff whether it ended at the limit of tokens
     * @param text what was received of it
     */
    static OutputException unfit(PromptSpec spec, MismatchException mismatch, boolean cutOff, String text) {
        String what = spec.name() + ": the answer of " + spec.model()
                + (cutOff ? " was cut off at the limit of tokens and does not fit: " : " does not fit: ");
        return new OutputException(
                what + mismatch.getMessage(), mismatch.path(), mismatch.expected(), mismatch.found(), text);
    }
}
