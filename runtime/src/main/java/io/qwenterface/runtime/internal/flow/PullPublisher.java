package io.qwenterface.runtime.internal.flow;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Publishes what a source gives: cold, as each subscription opens a source of its own, and driven by demand, as a source
 * is asked for an element only when the subscriber asked for one.
 *
 * <p>All signals after {@code onSubscribe} come from the executor. It lends a thread while there is demand and has it
 * back when there is none, so a subscriber that takes its time holds no thread. Thread-safe.
 *
 * @param <T> the elements
 */
public final class PullPublisher<T> implements Flow.Publisher<T> {
    private final Supplier<? extends PullSource<T>> opener;
    private final Executor executor;

    /**
     * A publisher of what the sources of {@code opener} give.
     *
     * @param opener called once per subscription, by the executor. It creates the source and leaves the work that
     *     takes time to the first {@link PullSource#next()}: there, cancelling can end it
     * @param executor runs the subscriptions
     */
    public PullPublisher(Supplier<? extends PullSource<T>> opener, Executor executor) {
        this.opener = Objects.requireNonNull(opener, "opener");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new PullSubscription<>(subscriber, opener, executor).start(subscriber);
    }
}
