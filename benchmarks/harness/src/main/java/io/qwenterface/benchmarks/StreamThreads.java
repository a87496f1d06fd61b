package io.qwenterface.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for clients that take one per stream. */
public final class StreamThreads {

    private StreamThreads() {}

    /** Virtual threads from Java 21 on; before that a cached pool. */
    public static ExecutorService newExecutor() {
        if (Runtime.version().feature() < 21) {
            return Executors.newCachedThreadPool();
        }
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Java 21 and later have virtual threads", e);
        }
    }
}
