package io.qwenterface.runtime.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a request in flight that nobody waits for it any more. Thread-safe; given once, it stays given. */
public final class CancelSignal {
    private boolean cancelled;
    private @Nullable Runnable action;

    /** Creates a signal that is not given yet. */
    public CancelSignal() {}

    /** Gives the signal and runs the action of the request in flight, if there is one, on this thread. */
    public void cancel() {
        Runnable toRun;
        synchronized (this) {
            cancelled = true;
            toRun = action;
            action = null;
        }
        if (toRun != null) {
            toRun.run();
        }
    }

    /** Whether the signal was given. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Says how to end the request now in flight; replaces what was said before. Runs at once if the signal is given. */
    public void onCancel(Runnable action) {
        Objects.requireNonNull(action, "action");
        synchronized (this) {
            if (!cancelled) {
                this.action = action;
                return;
            }
        }
        action.run();
    }

    /** There is no request in flight any more. */
    public synchronized void clear() {
        action = null;
    }
}
