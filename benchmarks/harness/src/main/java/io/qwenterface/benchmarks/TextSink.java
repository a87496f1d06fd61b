package io.qwenterface.benchmarks;

/** Takes a streamed reply; {@link #completed()} or {@link #failed} is the last call. */
public interface TextSink {

    void text(String text);

    void completed();

    void failed(Throwable failure);
}
