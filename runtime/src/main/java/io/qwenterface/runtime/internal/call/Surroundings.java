package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.spi.CancelSignal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes from the world around it, so that tests can have a world of their own.
 *
 * @param environment gives an environment variable's value, or null
 * @param sleeper waits between attempts
 * @param random gives numbers from 0 to 1
 */
public record Surroundings(UnaryOperator<@Nullable String> environment, Sleeper sleeper, DoubleSupplier random) {
    /** The real ones. */
    public static Surroundings real() {
        return new Surroundings(
                System::getenv,
                Surroundings::sleep,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Waits, but no longer than somebody waits for it. */
    @FunctionalInterface
    public interface Sleeper {
        /** Waits for the time given, or until the signal comes. */
        void sleep(Duration time, CancelSignal signal) throws InterruptedException;
    }

    private static void sleep(Duration time, CancelSignal signal) throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        signal.onCancel(cancelled::countDown);
        // Cancelled or over, the caller looks at the signal next.
        boolean woken = cancelled.await(time.toNanos(), TimeUnit.NANOSECONDS);
        if (!woken) {
            signal.clear();
        }
    }
}
