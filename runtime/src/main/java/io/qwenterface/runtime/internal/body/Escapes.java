package io.qwenterface.runtime.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a text stands inside a JSON string: escaped, in UTF-8. A lone surrogate has no UTF-8 form and becomes U+FFFD. */
final class Escapes {
    /** The most bytes that one step of {@link #write} writes: a control character as backslash, u and four digits. */
    static final int MOST_BYTES = 6;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What stands after the backslash of an ASCII character; 0 where none is needed, {@code u} for {@code \\u00xx}. */
    private static final byte[] ESCAPES = escapes();

    private Escapes() {}

    /** How many bytes the text takes. */
    static long length(String text) {
        int size = text.length();
        long length = size;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                byte escape = ESCAPES[c];
                if (escape != 0) {
                    length += escape == 'u' ? 5 : 1;
                }
            } else if (c < 0x800) {
                length++;
            } else {
                // The halves of a pair are two chars and four bytes.
                length += 2;
                if (isPair(text, i)) {
                    i++;
                }
            }
        }
        return length;
    }

    /**
     * Writes the text from {@code from} on until it ends, or until less than {@link #MOST_BYTES} are left in {@code out}.
     *
     * @param at where in {@code out} to start
     * @return the index of the first char that was not written in the upper half, and in the lower half where the bytes
     *     end: two numbers without an object, as this is called for every value of every prompt
     */
    static long write(String text, int from, byte[] out, int at) {
        int size = text.length();
        int last = out.length - MOST_BYTES;
        int i = from;
        int n = at;
        for (; i < size && n <= last; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                byte escape = ESCAPES[c];
                if (escape == 0) {
                    out[n++] = (byte) c;
                } else {
                    n = escaped(c, escape, out, n);
                }
            } else if (c < 0x800) {
                out[n++] = (byte) (0xc0 | (c >> 6));
                out[n++] = following(c);
            } else if (!Character.isSurrogate(c)) {
                n = threeBytes(c, out, n);
            } else if (isPair(text, i)) {
                n = fourBytes(Character.toCodePoint(c, text.charAt(++i)), out, n);
            } else {
                n = threeBytes('\ufffd', out, n);
            }
        }
        return ((long) i << 32) | n;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static int escaped(char c, byte escape, byte[] out, int at) {
        int n = at;
        out[n++] = '\\';
        out[n++] = escape;
        if (escape == 'u') {
            out[n++] = '0';
            out[n++] = '0';
            out[n++] = HEX[c >> 4];
            out[n++] = HEX[c & 0xf];
        }
        return n;
    }

    private static int threeBytes(char c, byte[] out, int at) {
        out[at] = (byte) (0xe0 | (c >> 12));
        out[at + 1] = following(c >> 6);
        out[at + 2] = following(c);
        return at + 3;
    }

    private static int fourBytes(int codePoint, byte[] out, int at) {
        out[at] = (byte) (0xf0 | (codePoint >> 18));
        out[at + 1] = following(codePoint >> 12);
        out[at + 2] = following(codePoint >> 6);
        out[at + 3] = following(codePoint);
        return at + 4;
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
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
}
