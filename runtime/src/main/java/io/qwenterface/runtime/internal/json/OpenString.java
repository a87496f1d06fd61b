package io.qwenterface.runtime.internal.json;

/**
 * Takes a string behind its opening quote, character by character, and gives what it says. A quote inside that nobody
 * escaped is part of it if what follows cannot follow a string.
 */
final class OpenString {
    private static final int NO_HEX = -1;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private char quote;
    private boolean escaped;

    /** How many hexadecimal digits of an escape have come; negative outside of one. */
    private int digits = NO_HEX;

    private int code;

    void restart(char opening) {
        quote = opening == '“' ? '”' : opening;
        text.setLength(0);
        held.setLength(0);
        escaped = false;
        digits = NO_HEX;
    }

    /** Takes a character; false if the string has ended before it. */
    boolean take(char c) {
        if (held.length() > 0) {
            if (Character.isWhitespace(c)) {
                held.append(c);
                return true;
            }
            if (OpenValue.mayFollowString(c)) {
                return false;
            }
            text.append(held);
            held.setLength(0);
        }
        if (digits >= 0) {
            digit(c);
        } else if (escaped) {
            escaped = false;
            escape(c);
        } else if (c == '\\') {
            escaped = true;
        } else if (c == quote) {
            held.append(c);
        } else {
            text.append(c);
        }
        return true;
    }

    /** Its closing quote has come, so far as can be told. */
    boolean isClosed() {
        return held.length() > 0;
    }

    /** What it says since this was asked last. */
    String more() {
        // The first half of a pair waits for the second.
        int end = text.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String more = text.substring(0, end);
        text.delete(0, end);
        return more;
    }

    private void escape(char c) {
        switch (c) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'u' -> {
                digits = 0;
                code = 0;
            }
            default -> {
                // No escape of JSON, as in a path on Windows: the backslash itself was meant.
                if (Character.isLetterOrDigit(c)) {
                    text.append('\\');
                }
                text.append(c);
            }
        }
    }

    private void digit(char c) {
        code = code * 16 + Math.max(0, Character.digit(c, 16));
        digits++;
        if (digits == 4) {
            digits = NO_HEX;
            text.append((char) code);
        }
    }
}
