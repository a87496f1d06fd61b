package io.qwenterface.runtime.internal.call;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads of futures and streams: the application's, or our own, started when the first is needed. */
final class Threads implements AutoCloseable {
    private final @Nullable Executor given;
    private @Nullable ExecutorService own;
    private boolean closed;

    Threads(@Nullable Executor given) {
        this.given = given;
    }

    Executor executor() {
        return given != null ? given : own();
    }

    private synchronized ExecutorService own() {
        ExecutorService executor = own;
        if (executor == null) {
            executor = unbounded();
            own = executor;
            if (closed) {
                executor.shutdown();
            }
        }
        return executor;
    }

    /** A virtual thread per task where the JVM has them (21 and later; we are compiled for 17), else pooled ones. */
    private static ExecutorService unbounded() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            // An older JVM, or one that has them switched off.
            AtomicInteger number = new AtomicInteger();
            return Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "qwenterface-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
        }
    }

    /** Takes no more tasks; those that run are calls, which are ended where they wait. */
    @Override
    public synchronized void close() {
        closed = true;
        if (own != null) {
            own.shutdown();
        }
    }
}
