package io.qwenterface.benchmarks.probe;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What this process has used so far, all threads together, and the way to report a figure. */
final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    /** From Java 21 on; counts threads that have ended, too. */
    private static final @Nullable Method TOTAL_ALLOCATED = totalAllocated();

    private Meter() {}

    static void report(String metric, double value) {
        System.out.println("bench\t" + metric + "\t" + value);
    }

    /** Processor time of the process, the kernel's part for it included. */
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    static long allocatedBytes() {
        if (TOTAL_ALLOCATED != null) {
            try {
                return (long) TOTAL_ALLOCATED.invoke(THREADS);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("getTotalThreadAllocatedBytes", e);
            }
        }
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    /** The most memory that the process ever held, as the kernel counts it. */
    static double peakRssMebibytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D+", "")) / 1024;
            }
        }
        throw new IOException("/proc/self/status names no VmHWM");
    }

    /** Ends the process at once: threads that a client keeps for a while are no reason to wait. */
    static void exit() {
        System.out.flush();
        System.exit(0);
    }

    private static @Nullable Method totalAllocated() {
        try {
            return ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes");
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
