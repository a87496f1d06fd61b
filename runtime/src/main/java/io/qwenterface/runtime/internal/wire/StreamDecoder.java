package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.StreamEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one stream, event by event. Not thread-safe. */
public interface StreamDecoder {
    /**
     * Reads one server-sent event.
     *
     * @param name the event's name
     * @param comment the comment line before its data, which may name the true status
     * @param sink takes the pieces it holds: texts, reasonings, speech, complete tool calls
     * @return whether this was the stream's last event
     * @throws AnswerFault if it is an error
     */
    boolean read(
            String name,
            @Nullable String comment,
            byte[] buffer,
            int offset,
            int length,
            Consumer<? super StreamEvent> sink);

    /**
     * The body has ended, or {@link #read} said that it has.
     *
     * @param sink takes the pieces that were held back
     * @return the whole answer, or null if the stream ended before its end marker
     */
    @Nullable
    ChatReply finish(Consumer<? super StreamEvent> sink);
}
