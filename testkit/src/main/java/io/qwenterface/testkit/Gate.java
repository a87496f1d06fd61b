package io.qwenterface.testkit;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A point at which an {@link Answer} waits until the test lets it pass, in place of sleeping.
 *
 * <p>A gate stays open once opened. It may be used by several answers. Safe for use by several threads.
 */
public final class Gate {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    /** A closed gate. */
    public Gate() {}

    /** Lets every answer pass that waits here or comes here. */
    public void open() {
        opened.countDown();
    }

    /**
     * Waits until an answer has come to this gate: everything before it has been handed to the socket.
     *
     * @param atMost how long to wait
     * @return whether one came in that time
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitReached(Duration atMost) throws InterruptedException {
        return reached.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    void pass() throws InterruptedIOException {
        reached.countDown();
        try {
            opened.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server was closed while an answer waited at a gate");
        }
    }
}
