package io.qwenterface.runtime.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What JSON forbids in a string, and what stands there instead. */
final class Escapes {
    /** The most bytes that one char takes: a control character as backslash, u and four digits. */
    static final int MOST_BYTES = 6;

    /** What stands after the backslash of an ASCII character; 0 where none is needed, {@code u} for {@code \\u00xx}. */
    static final byte[] TABLE = table();

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private Escapes() {}

    /** Writes an ASCII character that needs an escape, and answers where it ends. */
    static int escape(char c, byte[] out, int at) {
        byte escape = TABLE[c];
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

    /** How many bytes a text takes inside a JSON string. */
    static long length(String text) {
        int size = text.length();
        long length = size;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                byte escape = TABLE[c];
                if (escape != 0) {
                    length += escape == 'u' ? 5 : 1;
                }
            } else if (c < 0x800) {
                length++;
            } else {
                // The halves of a pair are two chars and four bytes.
                length += 2;
                if (i + 1 < size && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    i++;
                }
            }
        }
        return length;
    }

    private static byte[] table() {
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
