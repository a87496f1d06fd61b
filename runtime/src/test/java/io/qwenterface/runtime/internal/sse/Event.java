package io.qwenterface.runtime.internal.sse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader gave, kept. */
record Event(
        String type,
        String data,
        @Nullable String comment,
        @Nullable String id) {
    static List<Event> all(SseReader reader) throws IOException {
        List<Event> events = new ArrayList<>();
        while (reader.next()) {
            String data = new String(reader.buffer(), reader.offset(), reader.length(), UTF_8);
            events.add(new Event(reader.event(), data, reader.comment(), reader.id()));
        }
        return events;
    }
}
