package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.spi.CancelSignal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of a client that are not over, so that closing the client ends them. Thread-safe. */
public final class InFlight {
    private final Set<CancelSignal> signals = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Creates it without a call. */
    public InFlight() {}

    void add(CancelSignal signal) {
        signals.add(signal);
        // Whoever closes at this moment may not have seen it.
        if (closed) {
            signal.cancel();
        }
    }

    void remove(CancelSignal signal) {
        signals.remove(signal);
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
        signals.forEach(CancelSignal::cancel);
    }
}
