package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Workload;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Streamed replies one after the other, after the compiler has settled: the cost of a chunk, and the first text. */
public final class StreamedReply {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(6);
    private static final long LONGEST_WARM_UP = TimeUnit.SECONDS.toNanos(25);
    private static final int WARM_UP_STREAMS = 3_000;
    private static final int BATCHES = 7;
    private static final long BATCH = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int MOST_STREAMS = 100_000;

    private final BenchClient client;
    private final int chunks;
    private final long[] toFirst = new long[MOST_STREAMS];

    private StreamedReply(BenchClient client, int chunks) {
        this.client = client;
        this.chunks = chunks;
    }

    public static void main(String[] args) throws InterruptedException {
        try (BenchClient client = Subject.of(args).open()) {
            new StreamedReply(client, Integer.parseInt(args[3])).measure();
        }
        Meter.exit();
    }

    private void measure() throws InterruptedException {
        long start = System.nanoTime();
        for (int streams = streams(WARM_UP);
                streams < WARM_UP_STREAMS && System.nanoTime() - start < LONGEST_WARM_UP; ) {
            streams += streams(BATCH);
        }
        double[] cpu = new double[BATCHES];
        double[] bytes = new double[BATCHES];
        double[] first = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            long allocatedBefore = Meter.allocatedBytes();
            long cpuBefore = Meter.cpuNanos();
            int streams = streams(BATCH);
            cpu[i] = (double) (Meter.cpuNanos() - cpuBefore) / streams / chunks;
            bytes[i] = (double) (Meter.allocatedBytes() - allocatedBefore) / streams / chunks;
            Arrays.sort(toFirst, 0, streams);
            first[i] = toFirst[streams / 2] / 1e3;
        }
        Meter.report("cpu", TypedCall.median(cpu));
        Meter.report("bytes", TypedCall.median(bytes));
        Meter.report("first", TypedCall.median(first));
    }

    private int streams(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        int streams = 0;
        while (System.nanoTime() < end && streams < MOST_STREAMS) {
            CountDownLatch done = new CountDownLatch(1);
            ReceivedStream stream = new ReceivedStream(done);
            client.stream(Workload.TICKET, stream);
            done.await();
            String failure = stream.failure(chunks);
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            toFirst[streams++] = stream.toFirst();
        }
        return streams;
    }
}
