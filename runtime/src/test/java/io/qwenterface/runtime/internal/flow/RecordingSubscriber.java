package io.qwenterface.runtime.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps all signals; asks for a first number of elements in {@code onSubscribe}. */
class RecordingSubscriber implements Flow.Subscriber<Integer> {
    final List<Integer> elements = new CopyOnWriteArrayList<>();
    final CountDownLatch terminated = new CountDownLatch(1);
    private final Semaphore arrived = new Semaphore(0);
    private final long first;
    volatile Flow.@Nullable Subscription subscription;
    volatile @Nullable Throwable failure;

    RecordingSubscriber(long first) {
        this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (first != 0) {
            subscription.request(first);
        }
    }

    @Override
    public void onNext(Integer element) {
        elements.add(element);
        arrived.release();
    }

    @Override
    public void onError(Throwable failure) {
        this.failure = failure;
        terminated.countDown();
    }

    @Override
    public void onComplete() {
        terminated.countDown();
    }

    Flow.Subscription subscription() {
        return Objects.requireNonNull(subscription, "subscription");
    }

    void awaitElements(int count) throws InterruptedException {
        assertThat(arrived.tryAcquire(count, 10, TimeUnit.SECONDS)).isTrue();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(terminated.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
