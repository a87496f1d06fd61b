package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTransport;
import java.io.IOException;
import java.io.OutputStream;

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
    private final Written written = new Written();

    int length() {
        return written.length;
    }

    @Override
    public HttpAnswer complete(HttpRequest request) {
        written.length = 0;
        try {
            request.body().writeTo(written);
        } catch (IOException e) {
            throw new IllegalStateException("counting does not fail", e);
        }
        throw encoded;
    }

    @Override
    public HttpStream stream(HttpRequest request) {
        throw new UnsupportedOperationException("only typed calls are encoded");
    }

    /** Keeps the bytes in one array, as an HTTP client's buffer would. */
    private static final class Written extends OutputStream {

        private final byte[] bytes = new byte[64 * 1024];
        private int length;

        @Override
        public void write(int b) {
            bytes[length++] = (byte) b;
        }

        @Override
        public void write(byte[] part, int offset, int size) {
            System.arraycopy(part, offset, bytes, length, size);
            length += size;
        }
    }
}
