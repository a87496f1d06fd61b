package io.qwenterface.example.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Takes a stream piece by piece, one request each. */
final class PieceCollector implements Flow.Subscriber<String> {
    private final List<String> pieces = new ArrayList<>();
    private final CompletableFuture<List<String>> end = new CompletableFuture<>();
    private Flow.Subscription subscription = new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    List<String> all() {
        return end.join();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        subscription.request(1);
    }

    @Override
    public void onNext(String piece) {
        pieces.add(piece);
        subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(List.copyOf(pieces));
    }
}
