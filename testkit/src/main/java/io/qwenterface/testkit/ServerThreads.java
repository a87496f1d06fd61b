package io.qwenterface.testkit;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread per request: a virtual one where the JVM has them, so that thousands of streams may wait. */
final class ServerThreads {
    private ServerThreads() {}

    static ExecutorService newExecutor() {
        try {
            // Looked up by name: the floor is Java 17, which cannot compile the call.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            // An older JVM, or one that has them switched off.
            return platform();
        }
    }

    private static ExecutorService platform() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fake-model-studio");
            thread.setDaemon(true);
            return thread;
        });
    }
}
