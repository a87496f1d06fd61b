package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.benchmarks.TextSink;
import java.util.concurrent.Flow;

/** Asks for everything at once and hands it on. */
final class TextSubscriber implements Flow.Subscriber<String> {

    private final TextSink sink;

    TextSubscriber(TextSink sink) {
        this.sink = sink;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String text) {
        sink.text(text);
    }

    @Override
    public void onError(Throwable failure) {
        sink.failed(failure);
    }

    @Override
    public void onComplete() {
        sink.completed();
    }
}
