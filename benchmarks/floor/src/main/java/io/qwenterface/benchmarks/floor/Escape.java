package io.qwenterface.benchmarks.floor;

/** JSON string escapes and UTF-8 in one pass. */
final class Escape {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /** For each ASCII character 0 if it stands for itself, else what follows the backslash. */
    private static final byte[] ESCAPES = new byte[128];

    static {
        for (int c = 0; c < ' '; c++) {
            ESCAPES[c] = 'u';
        }
        ESCAPES['\n'] = 'n';
        ESCAPES['\r'] = 'r';
        ESCAPES['\t'] = 't';
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
    }

    private Escape() {}

    /**
     * Writes a part of a text.
     *
     * @param out has room for six bytes per char from {@code at} on
     * @return where the bytes end
     */
    static int utf8(String text, int start, int end, byte[] out, int at) {
        int n = at;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                byte escape = ESCAPES[c];
                if (escape == 0) {
                    out[n++] = (byte) c;
                } else {
                    n = escaped(c, escape, out, n);
                }
            } else if (c < 0x800) {
                out[n++] = (byte) (0xC0 | (c >> 6));
                out[n++] = following(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                out[n++] = (byte) (0xF0 | (point >> 18));
                out[n++] = following(point >> 12);
                out[n++] = following(point >> 6);
                out[n++] = following(point);
            } else {
                char known = Character.isSurrogate(c) ? '\uFFFD' : c;
                out[n++] = (byte) (0xE0 | (known >> 12));
                out[n++] = following(known >> 6);
                out[n++] = following(known);
            }
        }
        return n;
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static int escaped(char c, byte escape, byte[] out, int at) {
        int n = at;
        out[n++] = '\\';
        out[n++] = escape;
        if (escape == 'u') {
            out[n++] = '0';
            out[n++] = '0';
            out[n++] = HEX[c >> 4];
            out[n++] = HEX[c & 15];
        }
        return n;
    }
}
