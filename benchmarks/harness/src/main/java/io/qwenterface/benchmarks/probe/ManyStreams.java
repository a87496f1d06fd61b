package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Workload;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Streams at once in a process that has made one before. */
public final class ManyStreams {

    private static final long LIMIT_SECONDS = 120;

    private ManyStreams() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        BenchClient client = Subject.of(args).open();
        int chunks = Integer.parseInt(args[3]);
        int streams = Integer.parseInt(args[4]);
        run(client, 1);
        long start = System.nanoTime();
        ReceivedStream[] received = run(client, streams);
        Meter.report("wall", (System.nanoTime() - start) / 1e9);
        Meter.report("rss", Meter.peakRssMebibytes());
        Meter.report("errors", errors(received, chunks));
        Meter.report(
                "first",
                Arrays.stream(received)
                                .mapToLong(ReceivedStream::toFirst)
                                .sorted()
                                .toArray()[streams / 2]
                        / 1e6);
        Meter.exit();
    }

    private static ReceivedStream[] run(BenchClient client, int streams) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(streams);
        ReceivedStream[] received = new ReceivedStream[streams];
        for (int i = 0; i < streams; i++) {
            received[i] = new ReceivedStream(end);
            client.stream(Workload.TICKET, received[i]);
        }
        if (!end.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            System.err.println(
                    end.getCount() + " of " + streams + " streams did not end within " + LIMIT_SECONDS + " s");
        }
        return received;
    }

    private static int errors(ReceivedStream[] received, int chunks) {
        int errors = 0;
        for (ReceivedStream stream : received) {
            String failure = stream.failure(chunks);
            if (failure != null && errors++ < 3) {
                System.err.println(failure);
            }
        }
        return errors;
    }
}
