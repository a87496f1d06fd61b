package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Workload;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Typed calls one after the other on one thread, after the compiler has settled. */
public final class TypedCall {

    /** Enough calls for the compiler to settle even where it gets little time, but never more than the second figure. */
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(6);

    private static final long LONGEST_WARM_UP = TimeUnit.SECONDS.toNanos(25);
    private static final int WARM_UP_CALLS = 40_000;
    private static final int BATCHES = 7;
    private static final long BATCH = TimeUnit.MILLISECONDS.toNanos(500);

    private TypedCall() {}

    public static void main(String[] args) {
        try (BenchClient client = Subject.of(args).open()) {
            Subject.check(client.triage(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET));
            long start = System.nanoTime();
            for (int calls = calls(client, WARM_UP);
                    calls < WARM_UP_CALLS && System.nanoTime() - start < LONGEST_WARM_UP; ) {
                calls += calls(client, BATCH);
            }
            double[] cpu = new double[BATCHES];
            double[] wall = new double[BATCHES];
            double[] bytes = new double[BATCHES];
            for (int i = 0; i < BATCHES; i++) {
                long allocatedBefore = Meter.allocatedBytes();
                long cpuBefore = Meter.cpuNanos();
                long wallBefore = System.nanoTime();
                int calls = calls(client, BATCH);
                wall[i] = (System.nanoTime() - wallBefore) / 1e3 / calls;
                cpu[i] = (Meter.cpuNanos() - cpuBefore) / 1e3 / calls;
                bytes[i] = (double) (Meter.allocatedBytes() - allocatedBefore) / calls;
            }
            Meter.report("cpu", median(cpu));
            Meter.report("wall", median(wall));
            Meter.report("bytes", median(bytes));
        }
        Meter.exit();
    }

    private static int calls(BenchClient client, long nanos) {
        long end = System.nanoTime() + nanos;
        int calls = 0;
        while (System.nanoTime() < end) {
            client.triage(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET);
            calls++;
        }
        return calls;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
