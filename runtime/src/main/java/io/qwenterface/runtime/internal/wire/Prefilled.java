package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.StreamEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text that an answer was to begin with in front of it: the service sends what comes after that only (wire
 * reference c.5). In a stream it is a piece of its own, delivered once the answer has begun.
 */
public final class Prefilled implements StreamDecoder {
    private final String prefill;
    private final StreamDecoder rest;
    private boolean begun;

    private Prefilled(String prefill, StreamDecoder rest) {
        this.prefill = prefill;
        this.rest = rest;
    }

    /** The decoder with the text in front; itself if there is none. */
    public static StreamDecoder decoder(@Nullable String prefill, StreamDecoder rest) {
        return prefill == null ? rest : new Prefilled(prefill, rest);
    }

    /** The answer with the text in front; itself if there is none, or if it calls tools and says nothing yet. */
    public static ChatReply reply(@Nullable String prefill, ChatReply reply) {
        return prefill == null || saysNothingYet(reply) ? reply : reply.prefilled(prefill);
    }

    private static boolean saysNothingYet(ChatReply reply) {
        return reply.text().isEmpty() && !reply.toolCalls().isEmpty();
    }

    @Override
    public boolean read(
            String name,
            @Nullable String comment,
            byte[] buffer,
            int offset,
            int length,
            Consumer<? super StreamEvent> sink) {
        return rest.read(name, comment, buffer, offset, length, event -> add(event, sink));
    }

    @Override
    public @Nullable ChatReply finish(Consumer<? super StreamEvent> sink) {
        ChatReply reply = rest.finish(event -> add(event, sink));
        if (reply == null) {
            return null;
        }
        if (!saysNothingYet(reply)) {
            begin(sink);
        }
        return reply(prefill, reply);
    }

    private void add(StreamEvent event, Consumer<? super StreamEvent> sink) {
        if (event instanceof StreamEvent.Text) {
            begin(sink);
        }
        sink.accept(event);
    }

    private void begin(Consumer<? super StreamEvent> sink) {
        if (!begun) {
            begun = true;
            sink.accept(new StreamEvent.Text(prefill));
        }
    }
}
