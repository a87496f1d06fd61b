package io.qwenterface.example.cli;

import io.qwenterface.Transport;
import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.Reply;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Remembers which method was answered by which model over which transport, how often, and for how many tokens. */
public final class CallLedger implements CallListener {
    private final Map<Key, Entry> entries = new ConcurrentSkipListMap<>(
            Comparator.comparing(Key::method).thenComparing(Key::transport).thenComparing(Key::model));

    private record Key(String method, Transport transport, String model) {}

    /**
     * One line of the ledger.
     *
     * @param method such as {@code TicketDesk.triage}
     * @param model that answered
     */
    record Entry(String method, Transport transport, String model, int calls, long inputTokens, long outputTokens) {
        private Entry plus(Entry other) {
            return new Entry(
                    method,
                    transport,
                    model,
                    calls + other.calls,
                    inputTokens + other.inputTokens,
                    outputTokens + other.outputTokens);
        }
    }

    @Override
    public void succeeded(Call call, Reply<?> reply, Duration took) {
        String model = reply.model().isEmpty() ? call.model() : reply.model();
        Entry entry = new Entry(
                call.method(),
                call.transport(),
                model,
                1,
                reply.usage().inputTokens(),
                reply.usage().outputTokens());
        entries.merge(new Key(call.method(), call.transport(), model), entry, Entry::plus);
    }

    /** So far, by method. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}
