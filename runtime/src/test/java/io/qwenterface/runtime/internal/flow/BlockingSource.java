package io.qwenterface.runtime.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Blocks like a socket: until an element is put, or until it is closed, when its read fails. */
final class BlockingSource implements PullSource<Integer> {
    private static final int END = -1;
    private static final int BROKEN = -2;

    final CountDownLatch reading = new CountDownLatch(1);
    final AtomicInteger pulls = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();

    void put(int element) {
        queue.add(element);
    }

    void end() {
        queue.add(END);
    }

    @Override
    public @Nullable Integer next() {
        pulls.incrementAndGet();
        reading.countDown();
        int element;
        try {
            element = queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (element == BROKEN) {
            throw new IllegalStateException("the connection was closed");
        }
        return element == END ? null : element;
    }

    @Override
    public void close() {
        closes.incrementAndGet();
        closed.countDown();
        queue.add(BROKEN);
    }

    void awaitReading() throws InterruptedException {
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
    }

    void awaitClosed() throws InterruptedException {
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
