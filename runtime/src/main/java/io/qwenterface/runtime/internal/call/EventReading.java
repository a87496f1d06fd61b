package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.StreamEvent;
import java.util.function.Consumer;

/**
 * Makes elements of the events of one attempt of a call, or of one round of its tools. Used by one thread at a time.
 *
 * @param <E> the elements
 */
@FunctionalInterface
interface EventReading<E> {
    /**
     * Takes an event. The last one of an answer that is complete is {@link StreamEvent.Completed}; only after it was
     * taken has the call succeeded.
     *
     * @param sink takes the elements that this event completes
     * @throws io.qwenterface.runtime.OutputException if the answer is not what was asked for; what the sink has taken is
     *     still delivered, and then the stream ends with this
     */
    void read(StreamEvent event, Consumer<? super E> sink);
}
