package io.qwenterface.runtime.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing JSON text in UTF-8. It writes what it is told and knows no grammar; the wires do. Not thread-safe.
 *
 * <p>Ours, and not Jackson's generator, because a request body is mostly bytes that are known beforehand: they are
 * copied once, and only the values of the call are escaped.
 */
public final class JsonBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What stands after the backslash of an escaped ASCII character; 0 where none is needed, {@code u} for {@code \\u00xx}. */
    private static final byte[] ESCAPES = escapes();

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

    /** The array behind; its first {@link #length()} bytes are the text. Not a copy. */
    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
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
        int size = text.length();
        int at = reserve(size);
        int i = 0;
        byte[] escapes = ESCAPES;
        // Most text is plain ASCII: that loop stays free of everything else.
        for (byte[] out = bytes; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || escapes[c] != 0) {
                break;
            }
            out[at++] = (byte) c;
        }
        length = at;
        if (i < size) {
            textFrom(text, i);
        }
        return this;
    }

    private void textFrom(String text, int from) {
        int size = text.length();
        // Six bytes is the most that one char takes (a control character as backslash, u and four digits).
        for (int i = from; i < size; i++) {
            ensure(6 + (size - i));
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xc0 | (c >> 6));
                bytes[length++] = (byte) (0x80 | (c & 0x3f));
            } else if (!Character.isSurrogate(c)) {
                threeBytes(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < size && Character.isLowSurrogate(text.charAt(i + 1))) {
                fourBytes(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                threeBytes('\ufffd');
            }
        }
    }

    private void ascii(char c) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
            bytes[length++] = (byte) c;
            return;
        }
        bytes[length++] = '\\';
        bytes[length++] = escape;
        if (escape == 'u') {
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = HEX[c >> 4];
            bytes[length++] = HEX[c & 0xf];
        }
    }

    private void threeBytes(char c) {
        bytes[length++] = (byte) (0xe0 | (c >> 12));
        bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        bytes[length++] = (byte) (0x80 | (c & 0x3f));
    }

    private void fourBytes(int codePoint) {
        bytes[length++] = (byte) (0xf0 | (codePoint >> 18));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3f));
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

    private static byte[] escapes() {
        byte[] escapes = new byte[128];
        Arrays.fill(escapes, 0, 0x20, (byte) 'u');
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
