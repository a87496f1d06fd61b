package io.qwenterface.example.cli;

import java.io.File;
import java.util.PrimitiveIterator;

/**
 * Text in columns of a terminal, where a Chinese or Japanese character takes two and a combining mark none. What a
 * ticket says is made harmless first: no control character reaches the terminal.
 */
final class ScreenText {
    private ScreenText() {}

    /** How many columns {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(ScreenText::width).sum();
    }

    /** On one line, without control characters and runs of white space. */
    static String line(String text) {
        return harmless(text).replaceAll("\\s+", " ").strip();
    }

    /** Without control characters but line breaks and tabs; those could move the cursor or colour the screen. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]", "");
    }

    /** The last segment of a path, on one line. */
    static String shortName(String path) {
        String line = line(path);
        int slash = Math.max(line.lastIndexOf('/'), line.lastIndexOf(File.separatorChar));
        return line.substring(slash + 1);
    }

    /** Exactly {@code columns} wide: filled with spaces, or cut with an ellipsis. */
    static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /** At most {@code columns} wide: cut with an ellipsis if need be. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int left = columns - 1;
        PrimitiveIterator.OfInt codePoints = text.codePoints().iterator();
        while (codePoints.hasNext()) {
            int next = codePoints.nextInt();
            left -= width(next);
            if (left < 0) {
                break;
            }
            out.appendCodePoint(next);
        }
        return out.append('…').toString();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** The ranges that Unicode's East Asian Width calls wide or full-width, roughly. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0x303E)
                        || (c >= 0x3041 && c <= 0xA4CF)
                        || (c >= 0xA960 && c <= 0xA97F)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
