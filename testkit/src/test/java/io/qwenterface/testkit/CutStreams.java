package io.qwenterface.testkit;

import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTransport;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.util.List;

/** Answers with recorded streams in turn, each in two reads. */
final class CutStreams implements HttpTransport {
    private final List<byte[]> streams;
    private volatile int cut;
    private volatile int next;

    CutStreams(List<byte[]> streams) {
        this.streams = List.copyOf(streams);
    }

    /** How many bytes of each stream the first read gives. */
    void at(int bytes) {
        cut = bytes;
        next = 0;
    }

    @Override
    public HttpAnswer complete(HttpRequest request) {
        throw new AssertionError("nobody waits for a whole answer here");
    }

    @Override
    public HttpStream stream(HttpRequest request) {
        int number = next;
        next = number + 1;
        byte[] stream = streams.get(number);
        int first = Math.min(cut, stream.length);
        return RecordedStreams.stream(
                200,
                new SequenceInputStream(
                        new ByteArrayInputStream(stream, 0, first),
                        new ByteArrayInputStream(stream, first, stream.length - first)));
    }
}
