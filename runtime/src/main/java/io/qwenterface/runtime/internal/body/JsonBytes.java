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
        return new JsonBytes(text.length()).text(text).toByteArray();
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

    /** The inside of a JSON string: escaped and encoded. A lone surrogate has no UTF-8 form and becomes U+FFFD. */
    public JsonBytes text(String text) {
        return text(text, 0, text.length());
    }

    /** A part of a text; a pair of surrogates must not be cut in two. */
    JsonBytes text(String text, int from, int to) {
        int i = from;
        ensure(to - from);
        while (true) {
            // Most text is plain ASCII: this loop stays free of everything else, also of looking for room.
            int shift = length - i;
            byte[] out = bytes;
            byte[] escapes = Escapes.TABLE;
            for (; i < to; i++) {
                char c = text.charAt(i);
                if (c >= 0x80 || escapes[c] != 0) {
                    break;
                }
                out[i + shift] = (byte) c;
            }
            length = i + shift;
            if (i == to) {
                return this;
            }
            if (text.charAt(i) < 0x80) {
                ensure(Escapes.MOST_BYTES + (to - i));
                length = Escapes.escape(text.charAt(i), bytes, length);
                i++;
            } else {
                i = wide(text, i, to);
            }
        }
    }

    /** Writes the run of characters beyond ASCII that starts at {@code from}, and answers where it ends. */
    private int wide(String text, int from, int to) {
        ensure(3 * (to - from));
        byte[] out = bytes;
        int n = length;
        int i = from;
        for (; i < to && text.charAt(i) >= 0x80; i++) {
            char c = text.charAt(i);
            if (c < 0x800) {
                out[n++] = (byte) (0xc0 | (c >> 6));
                out[n++] = following(c);
            } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                out[n++] = (byte) (0xf0 | (point >> 18));
                out[n++] = following(point >> 12);
                out[n++] = following(point >> 6);
                out[n++] = following(point);
            } else {
                char known = Character.isSurrogate(c) ? '\ufffd' : c;
                out[n++] = (byte) (0xe0 | (known >> 12));
                out[n++] = following(known >> 6);
                out[n++] = following(known);
            }
        }
        length = n;
        return i;
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
    }

    /** The array behind; its first {@link #length()} bytes are the text. Not a copy. */
    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
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
