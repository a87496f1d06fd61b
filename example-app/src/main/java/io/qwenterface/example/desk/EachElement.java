package io.qwenterface.example.desk;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes all elements of a stream as they come. */
public final class EachElement<T> implements Flow.Subscriber<T> {
    private final Consumer<? super T> consumer;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    private EachElement(Consumer<? super T> consumer) {
        this.consumer = consumer;
    }

    /**
     * Hands each element on when it comes, and returns after the last; throws what ended the stream early, or what
     * {@code consumer} threw.
     */
    public static <T> void of(Flow.Publisher<T> stream, Consumer<? super T> consumer) {
        EachElement<T> subscriber = new EachElement<>(consumer);
        stream.subscribe(subscriber);
        try {
            subscriber.end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T element) {
        try {
            consumer.accept(element);
        } catch (RuntimeException e) {
            // A subscriber may not throw; the stream would not know what to make of it.
            Objects.requireNonNull(subscription).cancel();
            end.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }
}
