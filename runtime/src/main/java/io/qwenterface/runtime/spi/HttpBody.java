package io.qwenterface.runtime.spi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a request sends: JSON in UTF-8. It is written straight to where it goes, as often as that is needed, and gives
 * the same bytes every time. Immutable, thread-safe.
 */
public interface HttpBody {
    /** How many bytes {@link #writeTo} writes. */
    long length();

    /** Writes all of it. Neither flushes nor closes {@code out}. */
    void writeTo(OutputStream out) throws IOException;

    /** A copy of all of it, for a transport that wants an array. */
    default byte[] toByteArray() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.toIntExact(length()));
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return out.toByteArray();
    }
}
