package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.internal.flow.PullSource;
import org.jspecify.annotations.Nullable;

/** The texts of a streamed call, without its other events. */
final class TextSource implements PullSource<String> {
    private final EventSource events;

    TextSource(EventSource events) {
        this.events = events;
    }

    @Override
    public @Nullable String next() {
        StreamEvent event;
        do {
            event = events.next();
            if (event instanceof StreamEvent.Text text) {
                return text.text();
            }
        } while (event != null);
        return null;
    }

    @Override
    public void close() {
        events.close();
    }
}
