package io.qwenterface.runtime.internal.call;

import java.time.Duration;

/** When a blocking call's time is over, its repetitions included. */
final class Deadline {
    private final Duration timeout;
    private final long end;

    Deadline(Duration timeout) {
        this.timeout = timeout;
        end = System.nanoTime() + nanos(timeout);
    }

    /** What is left of the time; never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** All of the time. */
    Duration timeout() {
        return timeout;
    }

    /** A hundred years are as good as for ever, and no overflow. */
    private static long nanos(Duration timeout) {
        return timeout.compareTo(Duration.ofDays(36_500)) > 0
                ? Duration.ofDays(36_500).toNanos()
                : timeout.toNanos();
    }
}
