package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** A subscriber that takes everything. */
public final class Drained implements Flow.Subscriber<Object> {
    private final List<Object> elements = new ArrayList<>();
    private final CompletableFuture<List<Object>> end = new CompletableFuture<>();

    /** The elements, once the stream has ended well. */
    public List<Object> await() throws Exception {
        List<Object> all = end.get(10, TimeUnit.SECONDS);
        assertThat(all).isNotEmpty();
        return all;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Object element) {
        elements.add(element);
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(elements);
    }
}
