package io.qwenterface.runtime.internal.body;

import io.qwenterface.runtime.spi.HttpBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request body that is never joined: constant bytes, which all calls share, and the texts of one call, which are
 * escaped on their way out. So a call costs no array of the body's size, and a stream holds none while it runs. Put
 * together by one thread, afterwards only read.
 */
public final class JsonBody implements HttpBody {
    /** Most values fit; longer ones go out in pieces. */
    private static final int CHUNK_BYTES = 1 << 10;

    /** {@code byte[]} that are JSON already, and {@code String} to be escaped. */
    private final List<Object> parts = new ArrayList<>(12);

    private long length;

    /** Starts empty. */
    public JsonBody() {}

    /** Bytes that are JSON already. Not copied. */
    public JsonBody raw(byte[] json) {
        parts.add(json);
        length += json.length;
        return this;
    }

    /** The inside of a JSON string. */
    public JsonBody text(String text) {
        parts.add(text);
        length += Escapes.length(text);
        return this;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK_BYTES, length + Escapes.MOST_BYTES)];
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof byte[] json) {
                out.write(json);
            } else {
                escape((String) parts.get(i), chunk, out);
            }
        }
    }

    private static void escape(String text, byte[] chunk, OutputStream out) throws IOException {
        for (int from = 0; from < text.length(); ) {
            long reached = Escapes.write(text, from, chunk, 0);
            out.write(chunk, 0, (int) reached);
            from = (int) (reached >>> 32);
        }
    }

    @Override
    public String toString() {
        return new String(toByteArray(), StandardCharsets.UTF_8);
    }
}
