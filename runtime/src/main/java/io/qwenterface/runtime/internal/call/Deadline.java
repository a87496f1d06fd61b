package io.qwenterface.runtime.internal.call;

import java.time.Duration;

/** When a blocking call's time is over, its repetitions included. */
final class Deadline {
    /** About what a 32-bit number of milliseconds holds; whoever wants to wait longer means for ever. */
    private static final Duration LONGEST = Duration.ofDays(24);

    private final Duration timeout;
    private final long end;

    Deadline(Duration timeout) {
        this.timeout = limited(timeout);
        end = System.nanoTime() + this.timeout.toNanos();
    }

    /** The time given, or the longest that every clock below us can count. */
    static Duration limited(Duration timeout) {
        return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }

    /** What is left of the time; never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** All of the time. */
    Duration timeout() {
        return timeout;
    }
}
