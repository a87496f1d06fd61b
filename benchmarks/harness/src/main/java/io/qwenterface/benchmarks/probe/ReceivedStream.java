package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.TextSink;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Counts what arrives of one stream. */
final class ReceivedStream implements TextSink {

    private final CountDownLatch end;
    private final long start = System.nanoTime();
    private long first;
    private int texts;
    private volatile @Nullable String failure;

    ReceivedStream(CountDownLatch end) {
        this.end = end;
    }

    @Override
    public void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (texts++ == 0) {
            first = System.nanoTime();
        }
    }

    @Override
    public void completed() {
        end.countDown();
    }

    @Override
    public void failed(Throwable cause) {
        failure = cause.toString();
        end.countDown();
    }

    /** Nanoseconds from the call to the first text. To be asked after the end. */
    long toFirst() {
        return first - start;
    }

    /** What is wrong with the stream, or null if all of it came. To be asked after the end. */
    @Nullable
    String failure(int expected) {
        return failure != null ? failure : texts == expected ? null : texts + " texts instead of " + expected;
    }
}
