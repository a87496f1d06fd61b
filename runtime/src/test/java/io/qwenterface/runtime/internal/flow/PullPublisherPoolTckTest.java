package io.qwenterface.runtime.internal.flow;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;

/** The Reactive Streams TCK on a pool of threads. */
public class PullPublisherPoolTckTest extends FlowPublisherVerification<Integer> {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    public PullPublisherPoolTckTest() {
        super(new TestEnvironment(500, 50));
    }

    @AfterClass
    public void stopPool() {
        pool.shutdownNow();
    }

    @Override
    public Flow.Publisher<Integer> createFlowPublisher(long elements) {
        return new PullPublisher<>(() -> new CountingSource(elements), pool);
    }

    @Override
    public Flow.Publisher<Integer> createFailedFlowPublisher() {
        return new PullPublisher<>(
                () -> {
                    throw new IllegalStateException("no source");
                },
                pool);
    }
}
