package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.internal.wire.ChatReply;

/** Makes the caller's reply of the wire's. */
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
                repairs);
    }
}
