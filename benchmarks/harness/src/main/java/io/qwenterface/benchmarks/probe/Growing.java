package io.qwenterface.benchmarks.probe;

import java.util.concurrent.TimeUnit;

/** What one call costs at one size of one of its parts, after the compiler has settled. */
public final class Growing {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final int FEWEST_CALLS = 5;
    private static final int BATCHES = 5;
    private static final long BATCH = TimeUnit.MILLISECONDS.toNanos(400);

    private Growing() {}

    /** Makes calls of a given size. Has a public constructor without parameters. */
    public interface Calls extends AutoCloseable {

        /**
         * A call that can be made again and again.
         *
         * @param axis what grows
         * @param size how large it is
         * @param host the server's address
         */
        Runnable call(String axis, int size, String host);

        @Override
        void close();
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        Calls calls =
                Class.forName(args[0]).asSubclass(Calls.class).getConstructor().newInstance();
        int size = Integer.parseInt(args[3]);
        long before = usedHeap();
        Runnable call = calls.call(args[2], size, args[1]);
        // Each of many clients makes a call before any is measured, so that what they keep is counted.
        for (int i = 0; i < Math.max(FEWEST_CALLS, args[2].equals("clients") ? size : 0); i++) {
            call.run();
        }
        Meter.report("heap", (usedHeap() - before) / 1024.0);
        run(call, WARM_UP);
        double[] cpu = new double[BATCHES];
        double[] bytes = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            long allocatedBefore = Meter.allocatedBytes();
            long cpuBefore = Meter.cpuNanos();
            int count = run(call, BATCH);
            cpu[i] = (Meter.cpuNanos() - cpuBefore) / 1e3 / count;
            bytes[i] = (Meter.allocatedBytes() - allocatedBefore) / 1024.0 / count;
        }
        Meter.report("cpu", TypedCall.median(cpu));
        Meter.report("kib", TypedCall.median(bytes));
        Meter.report("threads", Thread.activeCount());
        calls.close();
        Meter.exit();
    }

    private static int run(Runnable call, long nanos) {
        long end = System.nanoTime() + nanos;
        int calls = 0;
        while (calls < FEWEST_CALLS || System.nanoTime() < end) {
            call.run();
            calls++;
        }
        return calls;
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
