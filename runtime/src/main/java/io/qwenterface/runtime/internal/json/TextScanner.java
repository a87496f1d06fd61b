package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Goes through a text in which damaged JSON stands: its words, strings, blanks and comments. */
final class TextScanner {
    /** What may follow a field's name, and what may follow a value. */
    static final String AFTER_NAME = ":：";

    static final String AFTER_VALUE = ",，}]";

    static final String FENCE = "```";

    private static final char END = '\0';
    private static final int SHOWN = 20;

    private final String text;
    private int position;
    private int unclosedStrings;

    TextScanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** How many strings were found without an end: each costs a look at all of the text behind it. */
    int unclosedStrings() {
        return unclosedStrings;
    }

    /** The character it stands at; NUL at the end. */
    char peek() {
        return at(position);
    }

    void skip() {
        position++;
    }

    boolean skipAny(char one, char other) {
        char c = peek();
        if (c != one && c != other) {
            return false;
        }
        position++;
        return true;
    }

    /** The end of the text, or of the fenced block. */
    boolean isAtEnd() {
        return isAtVeryEnd() || text.startsWith(FENCE, position);
    }

    boolean isAtVeryEnd() {
        return position >= text.length();
    }

    /** Nothing follows but closing brackets, in whatever number and order. */
    boolean isAtClosingRest() {
        int i = position;
        while (i < text.length() && (at(i) == '}' || at(i) == ']' || isBlank(at(i)))) {
            i++;
        }
        return i >= text.length() || text.startsWith(FENCE, i);
    }

    boolean isAtQuote() {
        char c = peek();
        return c == '"' || c == '\'' || c == '“';
    }

    /** White space and comments. */
    void skipBlank() {
        while (!isAtVeryEnd()) {
            if (isBlank(peek())) {
                position++;
            } else if (isComment(position)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    /** Letters, digits and what numbers, dates and identifiers have between them; empty if there are none. */
    String word() {
        int start = position;
        while (!isAtVeryEnd() && isWordPart(peek())) {
            position++;
        }
        return text.substring(start, position);
    }

    /**
     * The string it stands at, into {@code out} as a JSON string. A quote inside that nobody escaped is taken as part of
     * the text if it cannot be the end, and if such quotes come in pairs.
     *
     * @param path where the string stands, for the message
     * @param followers what can stand behind the string
     */
    void string(StringBuilder out, CharSequence path, String followers) {
        int start = position;
        char close = peek() == '“' ? '”' : peek();
        int inner = 0;
        out.append('"');
        for (position++; !isAtVeryEnd(); position++) {
            char c = peek();
            if (c == '\\') {
                escape(out);
            } else if (c != close) {
                append(out, c);
            } else if (isFollowedBy(followers)) {
                if (close == '"' && inner % 2 != 0) {
                    position++;
                    throw new MismatchException(path.toString(), "quotes inside a string as \\\"", found());
                }
                position++;
                out.append('"');
                return;
            } else if (isPlainlyInside(close, followers)) {
                inner++;
                append(out, c);
            } else {
                position++;
                throw new MismatchException(
                        path.toString(),
                        followers.equals(AFTER_NAME) ? "a colon after the name" : "a comma or bracket after the string",
                        found());
            }
        }
        unclosedStrings++;
        position = start + 1;
        throw new MismatchException(path.toString(), "a closing quote", "the end of the text");
    }

    void appendQuoted(StringBuilder out, String raw) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(raw, out);
        out.append('"');
    }

    /** What stands here, for a message. */
    String found() {
        int shown = afterBlank(position);
        return shown >= text.length() || text.startsWith(FENCE, shown)
                ? "the end of the text"
                : Found.quoted(text.substring(shown, Math.min(shown + SHOWN, text.length())));
    }

    private boolean isFollowedBy(String followers) {
        int next = afterBlank(position + 1);
        if (followers.indexOf(at(next)) >= 0) {
            return true;
        }
        // A comment right behind the quote is more likely text: "the "#1" fan".
        if (next > position + 1 && isComment(next)) {
            return true;
        }
        return followers.equals(AFTER_VALUE) && (next >= text.length() || text.startsWith(FENCE, next));
    }

    private boolean isPlainlyInside(char quote, String followers) {
        if (followers.equals(AFTER_NAME)) {
            return false;
        }
        if (quote == '\'') {
            return Character.isLetter(at(position - 1)) && Character.isLetter(at(position + 1));
        }
        // A quote or a colon would be the next field, with the comma missing.
        char next = at(afterBlank(position + 1));
        return next != '"' && next != ':';
    }

    private void escape(StringBuilder out) {
        char c = at(position + 1);
        if (c == 'u' && isHex(position + 2)) {
            out.append(text, position, position + 6);
            position += 5;
        } else if (c != END && "\"\\/bfnrt".indexOf(c) >= 0) {
            out.append('\\').append(c);
            position++;
        } else if (c == END || Character.isLetterOrDigit(c)) {
            // No escape of JSON, as in a path on Windows: the backslash itself was meant.
            out.append("\\\\");
        } else {
            append(out, c);
            position++;
        }
    }

    private boolean isHex(int start) {
        for (int i = start; i < start + 4; i++) {
            if (Character.digit(at(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ') {
            JsonStringEncoder.getInstance().quoteAsString(String.valueOf(c), out);
        } else {
            out.append(c);
        }
    }

    private boolean isComment(int index) {
        char c = at(index);
        return c == '#' || (c == '/' && (at(index + 1) == '/' || at(index + 1) == '*'));
    }

    private void skipComment() {
        boolean block = peek() == '/' && at(position + 1) == '*';
        int end = text.indexOf(block ? "*/" : "\n", position + 1);
        position = end < 0 ? text.length() : end + (block ? 2 : 1);
    }

    private int afterBlank(int start) {
        int i = start;
        while (i < text.length() && isBlank(at(i))) {
            i++;
        }
        return i;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : END;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "_-+.$%".indexOf(c) >= 0;
    }
}
