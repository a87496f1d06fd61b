package io.qwenterface.runtime.internal.flow;

import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The Reactive Streams TCK on the thread that requests: the hardest case for recursion. */
public class PullPublisherCallerTckTest extends FlowPublisherVerification<Integer> {
    public PullPublisherCallerTckTest() {
        super(new TestEnvironment(500, 50));
    }

    @Override
    public Flow.Publisher<Integer> createFlowPublisher(long elements) {
        return new PullPublisher<>(() -> new CountingSource(elements), Runnable::run);
    }

    @Override
    public Flow.Publisher<Integer> createFailedFlowPublisher() {
        return new PullPublisher<>(
                () -> {
                    throw new IllegalStateException("no source");
                },
                Runnable::run);
    }
}
