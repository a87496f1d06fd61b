package io.qwenterface.runtime.internal.flow;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's source, demand and end. This is the whole state machine:
 *
 * <ul>
 *   <li>{@link #demand} above 0 means that a worker runs, or has been submitted. Whoever raises it from 0 submits one;
 *       the worker lowers it by what it delivered and leaves when that makes it 0. So there is never a second worker,
 *       signals are serial without a lock, and {@code request} inside {@code onNext} does not recurse.
 *   <li>It starts at 1, the turn in which the source is opened: {@code request} inside {@code onSubscribe} starts
 *       nothing before {@code onSubscribe} is over.
 *   <li>After a terminal signal it is not lowered any more: nobody submits a worker again.
 *   <li>{@link #subscriber} null means that nobody listens: cancelled, or told the end.
 *   <li>{@link #source} is set once by the worker and replaced once by {@link #CLOSED}; whoever replaces it closes it.
 * </ul>
 */
final class PullSubscription<T> implements Flow.Subscription, Runnable {
    private static final PullSource<Object> CLOSED = new PullSource<>() {
        @Override
        public @Nullable Object next() {
            return null;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    };

    private final Supplier<? extends PullSource<T>> opener;
    private final Executor executor;
    private final AtomicLong demand = new AtomicLong(1);
    private final AtomicReference<@Nullable PullSource<T>> source = new AtomicReference<>();
    private volatile Flow.@Nullable Subscriber<? super T> subscriber;
    private volatile @Nullable IllegalArgumentException badRequest;

    PullSubscription(
            Flow.Subscriber<? super T> subscriber, Supplier<? extends PullSource<T>> opener, Executor executor) {
        this.subscriber = subscriber;
        this.opener = opener;
        this.executor = executor;
    }

    void start(Flow.Subscriber<? super T> first) {
        boolean returned = false;
        try {
            first.onSubscribe(this);
            returned = true;
        } finally {
            if (!returned) {
                cancel();
            }
        }
        if (subscriber != null) {
            submit();
        }
    }

    @Override
    public void request(long n) {
        if (subscriber == null) {
            return;
        }
        if (n <= 0) {
            // Reported by the worker, as signals are serial. Closing wakes it up where it waits for the network.
            badRequest = new IllegalArgumentException(
                    "request(" + n + "): ask for at least one element (Reactive Streams rule 3.9)");
            close();
        }
        if (demand.getAndAccumulate(Math.max(n, 1), PullSubscription::sum) == 0) {
            submit();
        }
    }

    @Override
    public void cancel() {
        subscriber = null;
        close();
    }

    /** The worker's turn: from the moment there is demand until there is none, or nobody to deliver to. */
    @Override
    public void run() {
        Flow.Subscriber<? super T> receiver = subscriber;
        if (receiver == null) {
            return;
        }
        boolean returned = false;
        try {
            deliver(receiver);
            returned = true;
        } finally {
            if (!returned) {
                // The subscriber threw, against rule 2.13. To it the stream is over; the executor gets the exception.
                cancel();
            }
        }
    }

    private void deliver(Flow.Subscriber<? super T> receiver) {
        boolean opening = source.get() == null;
        PullSource<T> open;
        try {
            open = open();
        } catch (RuntimeException | Error e) {
            fail(receiver, e);
            return;
        }
        long delivered = opening ? 1 : 0;
        long wanted = demand.get();
        while (true) {
            for (; delivered < wanted; delivered++) {
                if (!deliverOne(receiver, open)) {
                    return;
                }
            }
            wanted = demand.addAndGet(-delivered);
            if (wanted == 0) {
                return;
            }
            delivered = 0;
        }
    }

    /** Whether there may be more to deliver. */
    private boolean deliverOne(Flow.Subscriber<? super T> receiver, PullSource<T> open) {
        T element;
        try {
            element = open.next();
        } catch (RuntimeException | Error e) {
            fail(receiver, e);
            return false;
        }
        if (subscriber == null) {
            return false;
        }
        IllegalArgumentException bad = badRequest;
        if (bad != null) {
            fail(receiver, bad);
            return false;
        }
        if (element == null) {
            subscriber = null;
            close();
            receiver.onComplete();
            return false;
        }
        receiver.onNext(element);
        return true;
    }

    private void fail(Flow.Subscriber<? super T> receiver, Throwable failure) {
        if (subscriber == null) {
            return;
        }
        subscriber = null;
        close();
        // A source that was closed for a bad request may say so by throwing.
        IllegalArgumentException bad = badRequest;
        receiver.onError(bad == null ? failure : bad);
    }

    private PullSource<T> open() {
        PullSource<T> known = source.get();
        if (known != null) {
            return known;
        }
        PullSource<T> opened = opener.get();
        if (source.compareAndSet(null, opened)) {
            return opened;
        }
        opened.close();
        return closed();
    }

    private void close() {
        PullSource<T> open = source.getAndSet(closed());
        if (open != null) {
            open.close();
        }
    }

    private void submit() {
        try {
            executor.execute(this);
        } catch (RejectedExecutionException e) {
            Flow.Subscriber<? super T> receiver = subscriber;
            if (receiver != null) {
                fail(receiver, e);
            }
        }
    }

    @SuppressWarnings("unchecked") // it gives no element of any type
    private static <T> PullSource<T> closed() {
        return (PullSource<T>) CLOSED;
    }

    /** Without overflow: {@code Long.MAX_VALUE} is as good as no limit (rule 3.17). */
    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
