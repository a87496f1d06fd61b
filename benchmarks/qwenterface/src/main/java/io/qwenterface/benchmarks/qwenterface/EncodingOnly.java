package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTransport;

/** Stands where the HTTP client would, takes the body, and leaves by an exception so that no reply has to be read. */
final class EncodingOnly implements HttpTransport {

    /** Made once and without a stack trace: as cheap a way out as there is. */
    static final class Encoded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Encoded() {
            super("encoded", null, false, false);
        }
    }

    private final Encoded encoded = new Encoded();
    private int length;

    int length() {
        return length;
    }

    @Override
    public HttpAnswer complete(HttpRequest request) {
        length = request.length();
        throw encoded;
    }

    @Override
    public HttpStream stream(HttpRequest request) {
        throw new UnsupportedOperationException("only typed calls are encoded");
    }
}
