package io.qwenterface.runtime.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing JSON text in UTF-8. It writes what it is told and knows no grammar; the wires do. Not thread-safe.
 *
 * <p>Ours, and not Jackson's generator, because it makes the constant bytes that a {@link JsonBody} shares: parts of a
 * text, which begin and end in the middle of a value.
 */
public final class JsonBytes {
    private byte[] bytes;
    private int length;

    /** Starts empty, with room for {@code capacity} bytes. */
    public JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** The text as it stands inside a JSON string: escaped, encoded, without the quotes. */
    public static byte[] escaped(String text) {
        return new JsonBytes(text.length() + 16).text(text).toByteArray();
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Copies bytes that are JSON already. */
    public JsonBytes raw(byte[] json) {
        int at = reserve(json.length);
        System.arraycopy(json, 0, bytes, at, json.length);
        return this;
    }

    /** Copies JSON that is pure ASCII: punctuation, names, constants. */
    @SuppressWarnings("deprecation") // the one copy without an encoder; right for ASCII
    public JsonBytes ascii(String json) {
        int at = reserve(json.length());
        json.getBytes(0, json.length(), bytes, at);
        return this;
    }

    /** A JSON string: quoted, escaped, encoded. */
    public JsonBytes string(String text) {
        return ascii("\"").text(text).ascii("\"");
    }

    /** JSON as it is, encoded only: a schema. */
    public JsonBytes json(String json) {
        return raw(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The inside of a JSON string: escaped and encoded. */
    public JsonBytes text(String text) {
        // The writer stops where it might run out of room.
        ensure(Math.toIntExact(Escapes.length(text)) + Escapes.MOST_BYTES);
        length = (int) Escapes.write(text, 0, bytes, length);
        return this;
    }

    /** Makes room for {@code size} bytes, counts them as written and answers where they start. */
    private int reserve(int size) {
        ensure(size);
        int at = length;
        length += size;
        return at;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1)));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
