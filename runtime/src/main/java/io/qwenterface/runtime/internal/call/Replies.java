package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.internal.wire.ChatReply;

/** Makes the caller's reply of the wire's. */
final class Replies {
    private Replies() {}

    static Reply<String> text(ChatReply reply) {
        return of(reply.text(), reply, reply.usage(), 0);
    }

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
