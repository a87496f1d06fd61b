package io.qwenterface.runtime.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PullPublisherTest {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void stopPool() {
        pool.shutdownNow();
    }

    @Test
    void opensOneSourcePerSubscription() throws InterruptedException {
        AtomicInteger opened = new AtomicInteger();
        PullPublisher<Integer> publisher = new PullPublisher<>(
                () -> {
                    opened.incrementAndGet();
                    return new CountingSource(3);
                },
                pool);
        assertThat(opened).hasValue(0);
        for (int i = 1; i <= 2; i++) {
            RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE);
            publisher.subscribe(subscriber);
            subscriber.awaitEnd();
            assertThat(subscriber.elements).containsExactly(0, 1, 2);
            assertThat(subscriber.failure).isNull();
            assertThat(opened).hasValue(i);
        }
    }

    @Test
    void pullsOnlyWhatWasAskedFor() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        IntStream.range(0, 10).forEach(source::put);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            RecordingSubscriber subscriber = new RecordingSubscriber(0);
            new PullPublisher<>(() -> source, worker).subscribe(subscriber);
            awaitIdle(worker);
            assertThat(source.pulls).hasValue(0);
            subscriber.subscription().request(3);
            awaitIdle(worker);
            assertThat(subscriber.elements).containsExactly(0, 1, 2);
            assertThat(source.pulls).hasValue(3);
            subscriber.subscription().request(1);
            awaitIdle(worker);
            assertThat(subscriber.elements).containsExactly(0, 1, 2, 3);
        } finally {
            worker.shutdownNow();
        }
    }

    @Test
    void cancelClosesTheSourceWhileAReadBlocks() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        RecordingSubscriber subscriber = new RecordingSubscriber(5);
        new PullPublisher<>(() -> source, pool).subscribe(subscriber);
        source.awaitReading();
        subscriber.subscription().cancel();
        source.awaitClosed();
        awaitTermination(pool);
        assertThat(source.closes).hasValue(1);
        assertThat(subscriber.elements).isEmpty();
        assertThat(subscriber.terminated.getCount()).isEqualTo(1);
    }

    @Test
    void cancelWhileOpeningClosesTheSourceUnread() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        RecordingSubscriber subscriber = new RecordingSubscriber(5);
        new PullPublisher<>(
                        () -> {
                            opening.countDown();
                            await(cancelled);
                            return source;
                        },
                        pool)
                .subscribe(subscriber);
        await(opening);
        subscriber.subscription().cancel();
        cancelled.countDown();
        source.awaitClosed();
        awaitTermination(pool);
        assertThat(source.closes).hasValue(1);
        assertThat(source.pulls).hasValue(0);
        assertThat(subscriber.terminated.getCount()).isEqualTo(1);
    }

    @Test
    void cancelInOnSubscribeOpensNothing() throws InterruptedException {
        AtomicInteger opened = new AtomicInteger();
        new PullPublisher<>(
                        () -> {
                            opened.incrementAndGet();
                            return new CountingSource(1);
                        },
                        pool)
                .subscribe(new RecordingSubscriber(0) {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(1);
                        subscription.cancel();
                    }
                });
        awaitTermination(pool);
        assertThat(opened).hasValue(0);
    }

    @Test
    void givesNothingAfterCancelInOnNext() {
        RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE) {
            @Override
            public void onNext(Integer element) {
                super.onNext(element);
                if (element == 2) {
                    subscription().cancel();
                }
            }
        };
        new PullPublisher<>(() -> new CountingSource(10), Runnable::run).subscribe(subscriber);
        assertThat(subscriber.elements).containsExactly(0, 1, 2);
        assertThat(subscriber.terminated.getCount()).isEqualTo(1);
        subscriber.subscription().request(1);
        assertThat(subscriber.elements).containsExactly(0, 1, 2);
    }

    @Test
    void refusesToRequestNothing() throws InterruptedException {
        for (long n : new long[] {0, -1, Long.MIN_VALUE}) {
            BlockingSource source = new BlockingSource();
            RecordingSubscriber subscriber = new RecordingSubscriber(n == 0 ? 0 : n);
            new PullPublisher<>(() -> source, pool).subscribe(subscriber);
            if (n == 0) {
                subscriber.subscription().request(0);
            }
            subscriber.awaitEnd();
            assertThat(subscriber.failure)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("request(" + n + "): ask for at least one element (Reactive Streams rule 3.9)");
        }
    }

    @Test
    void refusesToRequestNothingEvenWhileAReadBlocks() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        RecordingSubscriber subscriber = new RecordingSubscriber(5);
        new PullPublisher<>(() -> source, pool).subscribe(subscriber);
        source.awaitReading();
        subscriber.subscription().request(-7);
        subscriber.awaitEnd();
        assertThat(subscriber.failure)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("request(-7): ask for at least one element (Reactive Streams rule 3.9)");
        assertThat(source.closes).hasValue(1);
    }

    @Test
    void takesDemandBeyondLongAsNoLimit() throws InterruptedException {
        RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE) {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                super.onSubscribe(subscription);
                subscription.request(Long.MAX_VALUE);
                subscription.request(2);
            }
        };
        new PullPublisher<>(() -> new CountingSource(5), pool).subscribe(subscriber);
        subscriber.awaitEnd();
        assertThat(subscriber.elements).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void requestInOnNextDoesNotRecurse() throws InterruptedException {
        int length = 100_000;
        RecordingSubscriber subscriber = new RecordingSubscriber(1) {
            private int count;

            @Override
            public void onNext(Integer element) {
                if (++count == length) {
                    assertThat(new Throwable().getStackTrace()).hasSizeLessThan(200);
                }
                subscription().request(1);
            }
        };
        new PullPublisher<>(() -> new CountingSource(length), Runnable::run).subscribe(subscriber);
        subscriber.awaitEnd();
        assertThat(subscriber.failure).isNull();
    }

    @Test
    void tellsTheSubscriberWhyTheSourceFailed() throws InterruptedException {
        IllegalStateException broken = new IllegalStateException("broken");
        AtomicInteger closes = new AtomicInteger();
        RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE);
        new PullPublisher<>(
                        () -> new PullSource<Integer>() {
                            private int next;

                            @Override
                            public Integer next() {
                                if (next == 2) {
                                    throw broken;
                                }
                                return next++;
                            }

                            @Override
                            public void close() {
                                closes.incrementAndGet();
                            }
                        },
                        pool)
                .subscribe(subscriber);
        subscriber.awaitEnd();
        assertThat(subscriber.elements).containsExactly(0, 1);
        assertThat(subscriber.failure).isSameAs(broken);
        assertThat(closes).hasValue(1);
    }

    @Test
    void tellsTheSubscriberWhyNothingWasOpenedEvenWithoutDemand() throws InterruptedException {
        IllegalStateException noKey = new IllegalStateException("no key");
        RecordingSubscriber subscriber = new RecordingSubscriber(0);
        new PullPublisher<Integer>(
                        () -> {
                            throw noKey;
                        },
                        pool)
                .subscribe(subscriber);
        subscriber.awaitEnd();
        assertThat(subscriber.failure).isSameAs(noKey);
    }

    @Test
    void tellsTheSubscriberThatTheExecutorIsShutDown() throws InterruptedException {
        pool.shutdown();
        RecordingSubscriber subscriber = new RecordingSubscriber(1);
        new PullPublisher<>(() -> new CountingSource(1), pool).subscribe(subscriber);
        subscriber.awaitEnd();
        assertThat(subscriber.failure).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void tellsTheSubscriberThatTheExecutorWasShutDownSinceTheLastElement() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        source.put(0);
        RecordingSubscriber subscriber = new RecordingSubscriber(1);
        new PullPublisher<>(() -> source, pool).subscribe(subscriber);
        subscriber.awaitElements(1);
        awaitTermination(pool);
        subscriber.subscription().request(1);
        subscriber.awaitEnd();
        assertThat(subscriber.failure).isInstanceOf(RejectedExecutionException.class);
        assertThat(source.closes).hasValue(1);
    }

    @Test
    void completesOnceAndClosesTheSource() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        source.put(0);
        source.end();
        RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE);
        new PullPublisher<>(() -> source, pool).subscribe(subscriber);
        subscriber.awaitEnd();
        assertThat(source.closes).hasValue(1);
        subscriber.subscription().request(3);
        subscriber.subscription().request(-3);
        subscriber.subscription().cancel();
        awaitTermination(pool);
        assertThat(subscriber.elements).containsExactly(0);
        assertThat(subscriber.failure).isNull();
        assertThat(source.closes).hasValue(1);
    }

    @Test
    void takesASubscriberThatThrowsAsCancelled() throws InterruptedException {
        BlockingSource source = new BlockingSource();
        source.put(0);
        source.put(1);
        BlockingQueue<Throwable> uncaught = new ArrayBlockingQueue<>(1);
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((ignored, thrown) -> uncaught.add(thrown));
            return thread;
        });
        RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE) {
            @Override
            public void onNext(Integer element) {
                super.onNext(element);
                throw new IllegalStateException("the subscriber's own fault");
            }
        };
        new PullPublisher<>(() -> source, worker).subscribe(subscriber);
        assertThat(uncaught.poll(10, TimeUnit.SECONDS)).hasMessage("the subscriber's own fault");
        awaitTermination(worker);
        assertThat(subscriber.elements).containsExactly(0);
        assertThat(subscriber.terminated.getCount()).isEqualTo(1);
        assertThat(source.closes).hasValue(1);
    }

    @Test
    void opensNothingForASubscriberThatThrowsInOnSubscribe() throws InterruptedException {
        AtomicInteger opened = new AtomicInteger();
        PullPublisher<Integer> publisher = new PullPublisher<>(
                () -> {
                    opened.incrementAndGet();
                    return new CountingSource(1);
                },
                pool);
        RecordingSubscriber subscriber = new RecordingSubscriber(0) {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
                throw new IllegalStateException("not today");
            }
        };
        assertThatThrownBy(() -> publisher.subscribe(subscriber)).hasMessage("not today");
        awaitTermination(pool);
        assertThat(opened).hasValue(0);
    }

    @Test
    void givesTheThreadBackWhenThereIsNoDemand() throws InterruptedException {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            List<RecordingSubscriber> subscribers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                RecordingSubscriber subscriber = new RecordingSubscriber(1);
                new PullPublisher<>(() -> new CountingSource(10), worker).subscribe(subscriber);
                subscribers.add(subscriber);
            }
            for (RecordingSubscriber subscriber : subscribers) {
                subscriber.awaitElements(1);
            }
        } finally {
            worker.shutdownNow();
        }
    }

    @Test
    void deliversInOrderAndOneAtATimeHoweverManyThreadsRequest() throws Exception {
        int threads = 4;
        int each = 5_000;
        CyclicBarrier together = new CyclicBarrier(threads);
        RecordingSubscriber subscriber = new RecordingSubscriber(0) {
            private final AtomicInteger inside = new AtomicInteger();
            private int expected;
            private @Nullable String fault;

            @Override
            public void onNext(Integer element) {
                if (inside.incrementAndGet() != 1 || element != expected++) {
                    fault = "element " + element + " out of turn";
                }
                inside.decrementAndGet();
            }

            @Override
            public void onComplete() {
                if (fault != null) {
                    failure = new AssertionError(fault);
                }
                super.onComplete();
            }
        };
        new PullPublisher<>(() -> new CountingSource((long) threads * each - 1), pool).subscribe(subscriber);
        for (int t = 0; t < threads; t++) {
            pool.execute(() -> {
                try {
                    together.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                for (int i = 0; i < each; i++) {
                    subscriber.subscription().request(1);
                }
            });
        }
        // The last request finds the end: had one element been lost or doubled, it would not come.
        subscriber.awaitEnd();
        assertThat(subscriber.failure).isNull();
    }

    @Test
    void closesExactlyOnceHoweverCancelAndTheEndMeet() throws InterruptedException {
        for (int i = 0; i < 2_000; i++) {
            AtomicInteger closes = new AtomicInteger();
            AtomicInteger opens = new AtomicInteger();
            RecordingSubscriber subscriber = new RecordingSubscriber(Long.MAX_VALUE);
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch left = new CountDownLatch(1);
            new PullPublisher<>(
                            () -> {
                                opens.incrementAndGet();
                                started.countDown();
                                return new PullSource<Integer>() {
                                    private int next;

                                    @Override
                                    public @Nullable Integer next() {
                                        return next < 3 ? next++ : null;
                                    }

                                    @Override
                                    public void close() {
                                        closes.incrementAndGet();
                                    }
                                };
                            },
                            worker -> pool.execute(() -> {
                                worker.run();
                                left.countDown();
                            }))
                    .subscribe(subscriber);
            await(started);
            subscriber.subscription().cancel();
            await(left);
            assertThat(opens).hasValue(1);
            assertThat(closes).hasValue(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On one thread, an empty task at the end of the queue ends after everything before it. */
    private static void awaitIdle(ExecutorService oneThread) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        oneThread.execute(reached::countDown);
        await(reached);
    }

    private static void awaitTermination(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
}
