package io.qwenterface.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread per request: a virtual one where the JVM has them, so that thousands of streams may wait. */
final class ServerThreads {
    private ServerThreads() {}

    static ExecutorService newExecutor() {
        MethodHandle virtual;
        try {
            // Looked up by name: the floor is Java 17, which cannot compile the call.
            virtual = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
        } catch (NoSuchMethodException beforeJava21) {
            return platform();
        } catch (IllegalAccessException e) {
            throw new LinkageError("Executors is not accessible", e);
        }
        return open(virtual);
    }

    // A method handle declares Throwable; this one can only throw unchecked exceptions.
    private static ExecutorService open(MethodHandle virtual) {
        try {
            return (ExecutorService) virtual.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("newVirtualThreadPerTaskExecutor threw a checked exception", e);
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
