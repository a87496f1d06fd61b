package io.qwenterface.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** The pieces of a stream, once all have come. */
final class Pieces {
    private Pieces() {}

    static <T> List<T> of(Flow.Publisher<T> publisher) {
        List<T> items = new ArrayList<>();
        CompletableFuture<List<T>> all = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<T>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(T item) {
                items.add(item);
            }

            @Override
            public void onError(Throwable error) {
                all.completeExceptionally(error);
            }

            @Override
            public void onComplete() {
                all.complete(items);
            }
        });
        return all.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
