package io.qwenterface.runtime.internal.body;

import io.qwenterface.runtime.spi.HttpBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request body that is never joined: constant bytes, which all calls share, and the texts of one call. Short texts are
 * escaped at once, long ones on their way out, piece by piece, so that no call needs an array of its body's size. Put
 * together by one thread, afterwards only read.
 */
public final class JsonBody implements HttpBody {
    /** Up to here, escaping at once is cheaper than counting first and escaping later. */
    private static final int SHORT_TEXT = 4 << 10;

    private static final int PIECE = 1 << 10;

    /** {@code byte[]} that are JSON already, {@link Escaped} texts, and {@code String} to be escaped. */
    private final List<Object> parts = new ArrayList<>(12);

    private final JsonBytes shortTexts;
    private long length;

    /** A part of the short texts, which stand one after the other. */
    private record Escaped(int from, int to) {}

    /** Starts empty, with room for texts that together {@link #need} this much. */
    public JsonBody(int room) {
        shortTexts = new JsonBytes(room);
    }

    /** About how much room a text needs: some of it is escaped, but a long one is never gathered. */
    public static int need(String text) {
        int length = text.length();
        return length > SHORT_TEXT ? 0 : length + length / 8 + 8;
    }

    /** Bytes that are JSON already. Not copied. */
    public JsonBody raw(byte[] json) {
        parts.add(json);
        length += json.length;
        return this;
    }

    /** The inside of a JSON string. */
    public JsonBody text(String text) {
        if (text.length() > SHORT_TEXT) {
            parts.add(text);
            length += Escapes.length(text);
        } else {
            int from = shortTexts.length();
            int to = shortTexts.text(text).length();
            parts.add(new Escaped(from, to));
            length += to - from;
        }
        return this;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            Object part = parts.get(i);
            if (part instanceof byte[] json) {
                out.write(json, 0, json.length);
            } else if (part instanceof Escaped text) {
                out.write(shortTexts.array(), text.from, text.to - text.from);
            } else {
                escape((String) part, out);
            }
        }
    }

    private static void escape(String text, OutputStream out) throws IOException {
        JsonBytes piece = new JsonBytes(PIECE + PIECE / 2);
        int size = text.length();
        for (int from = 0; from < size; ) {
            int to = Math.min(size, from + PIECE);
            if (to < size && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to))) {
                to--;
            }
            piece.clear();
            piece.text(text, from, to);
            out.write(piece.array(), 0, piece.length());
            from = to;
        }
    }

    @Override
    public String toString() {
        return new String(toByteArray(), StandardCharsets.UTF_8);
    }
}
