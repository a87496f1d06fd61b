package io.qwenterface.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A subscriber that keeps what it is given, and asks for no more than it is told to ask for. */
final class Collected<T> implements Flow.Subscriber<T> {
    private final BlockingQueue<T> elements = new LinkedBlockingQueue<>();
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;

    static <T> Collected<T> of(Flow.Publisher<T> publisher) throws InterruptedException {
        Collected<T> collected = new Collected<>();
        publisher.subscribe(collected);
        if (!collected.subscribed.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("not subscribed");
        }
        return collected;
    }

    /** Asks for everything and waits for the end. */
    static <T> Collected<T> allOf(Flow.Publisher<T> publisher) throws InterruptedException {
        Collected<T> collected = of(publisher);
        collected.request(Long.MAX_VALUE);
        return collected.ended();
    }

    void request(long n) {
        java.util.Objects.requireNonNull(subscription).request(n);
    }

    void cancel() {
        java.util.Objects.requireNonNull(subscription).cancel();
    }

    T next() throws InterruptedException {
        T element = elements.poll(10, TimeUnit.SECONDS);
        if (element == null) {
            throw new AssertionError("no element came", failure);
        }
        return element;
    }

    Collected<T> ended() throws InterruptedException {
        if (!ended.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the stream did not end");
        }
        return this;
    }

    /** What came and was not taken yet. */
    List<T> elements() {
        return new ArrayList<>(elements);
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscribed.countDown();
    }

    @Override
    public void onNext(T item) {
        elements.add(item);
    }

    @Override
    public void onError(Throwable throwable) {
        failure = throwable;
        ended.countDown();
    }

    @Override
    public void onComplete() {
        ended.countDown();
    }
}
