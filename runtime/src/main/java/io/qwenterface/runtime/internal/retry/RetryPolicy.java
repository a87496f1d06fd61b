package io.qwenterface.runtime.internal.retry;

import io.qwenterface.runtime.QuotaExceededException;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.RateLimitException;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before an attempt is repeated: doubling from a start that fits the reason, with jitter, or what the
 * service asks for. Thread-safe.
 */
public final class RetryPolicy {
    private static final Duration FAULT = Duration.ofMillis(500);

    /** Limits are also counted per second, so a second helps; most recover within a minute (wire reference k). */
    private static final Duration RATE = Duration.ofSeconds(1);

    /** The code stands for too many tokens a minute, or for a quota that is gone: then waiting is all for nothing. */
    private static final Duration QUOTA = Duration.ofSeconds(15);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Whoever asks for a longer wait means: not now. */
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(2);

    private final int maxRetries;
    private final DoubleSupplier random;

    /**
     * A policy.
     *
     * @param maxRetries the most repetitions of one request
     * @param random gives numbers from 0 to 1, for the jitter
     */
    public RetryPolicy(int maxRetries, DoubleSupplier random) {
        this.maxRetries = maxRetries;
        this.random = random;
    }

    /**
     * The wait before the next attempt, or null if there shall be none.
     *
     * @param attempt the attempt that failed, from 1
     * @param reason why it failed; whether it may be repeated at all is decided already
     * @param retryAfter what the service asks for, if it does
     */
    public @Nullable Duration delay(int attempt, QwenException reason, @Nullable Duration retryAfter) {
        if (attempt > maxRetries) {
            return null;
        }
        if (retryAfter != null) {
            return retryAfter.compareTo(LONGEST_ASKED) > 0 ? null : retryAfter;
        }
        long nanos = start(reason).toNanos() << Math.min(attempt - 1, 10);
        long longest = Math.min(nanos, LONGEST.toNanos());
        // Between half and all of it: callers that failed together do not come back together.
        return Duration.ofNanos((long) (longest * (0.5 + 0.5 * random.getAsDouble())));
    }

    private static Duration start(QwenException reason) {
        if (reason instanceof QuotaExceededException) {
            return QUOTA;
        }
        return reason instanceof RateLimitException ? RATE : FAULT;
    }
}
