package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.runtime.internal.body.JsonBody;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Keeps the bytes of a body in one array, as an HTTP client's buffer would. */
final class Written extends OutputStream {

    private final byte[] bytes = new byte[64 * 1024];
    private int length;

    /** Takes the body in place of the last one. */
    int lengthOf(JsonBody body) {
        length = 0;
        try {
            body.writeTo(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length;
    }

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
