package io.qwenterface.runtime.internal.json;

/**
 * Goes through one value, character by character as they come, and knows where it ends: brackets in strings and comments
 * do not count, whatever quotes the model uses. Looks at each character once. What the value says is not its concern.
 */
final class OpenValue {
    private static final char NONE = '\0';

    /** How far a value is told by what has come of it. */
    enum Kind {
        /** Nothing but blanks and comments. */
        NOTHING,
        /** A string; ends with its closing quote. */
        STRING,
        /** An object or an array; ends with its bracket. */
        CONTAINER,
        /** A number, a constant, a word; ends before what follows it. */
        BARE
    }

    private Kind kind = Kind.NOTHING;
    private int depth;

    /** The quote that ends the string it is in. */
    private char quote;

    private boolean escaped;

    /** A quote has come that ends the string if what follows can follow a string; else it is part of it. */
    private boolean perhapsClosed;

    /** What ends the comment it is in: a line break, or the slash of an asterisk and a slash. */
    private char commentEnd;

    /** The character before, inside of a comment or outside of strings. */
    private char previous;

    /** The last character that is neither blank nor in a string or comment. */
    private char significant;

    Kind kind() {
        return kind;
    }

    void restart() {
        kind = Kind.NOTHING;
        depth = 0;
        quote = NONE;
        escaped = false;
        perhapsClosed = false;
        commentEnd = NONE;
        previous = NONE;
        significant = NONE;
    }

    /** Whether a bare value, or what is none yet, ends before this character. */
    boolean endsBefore(char c) {
        return (kind == Kind.BARE || kind == Kind.NOTHING) && commentEnd == NONE && (c == ',' || c == ']' || c == '}');
    }

    /** Takes the next character; whether the value ends with it. */
    boolean take(char c) {
        if (quote != NONE) {
            return inString(c);
        }
        if (commentEnd != NONE) {
            inComment(c);
            return false;
        }
        return outside(c);
    }

    private boolean inString(char c) {
        if (perhapsClosed) {
            if (Character.isWhitespace(c)) {
                return false;
            }
            perhapsClosed = false;
            if (mayFollowString(c)) {
                quote = NONE;
                return outside(c);
            }
        }
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == quote) {
            if (depth == 0) {
                quote = NONE;
                return true;
            }
            perhapsClosed = true;
        }
        return false;
    }

    /** As the mender has it; another quote is the next string, with the comma missing. */
    static boolean mayFollowString(char c) {
        return switch (c) {
            case ',', ':', '}', ']', '"', '/', '#', '，', '：' -> true;
            default -> false;
        };
    }

    private void inComment(char c) {
        boolean over = commentEnd == '\n' ? c == '\n' : c == '/' && previous == '*';
        previous = over ? NONE : c;
        if (over) {
            commentEnd = NONE;
        }
    }

    private boolean outside(char c) {
        if (c == '#' || (previous == '/' && (c == '/' || c == '*'))) {
            commentEnd = c == '*' ? '/' : '\n';
            previous = NONE;
            return false;
        }
        previous = c;
        if (Character.isWhitespace(c) || c == '/') {
            return false;
        }
        boolean opensString = mayOpenString(c, significant);
        significant = c;
        switch (c) {
            case '{', '[' -> {
                depth++;
                begin(Kind.CONTAINER);
            }
            case '}', ']' -> {
                depth--;
                return depth <= 0;
            }
            case '"', '\'', '“' -> {
                begin(Kind.STRING);
                if (opensString) {
                    quote = c == '“' ? '”' : c;
                }
            }
            default -> begin(Kind.BARE);
        }
        return false;
    }

    /** An apostrophe in a word opens nothing; neither does the second quote of two that nobody escaped. */
    private static boolean mayOpenString(char quote, char before) {
        return switch (before) {
            case NONE, '{', '[', ',', ':', '，', '：' -> true;
            case '"', '}', ']' -> quote == '"';
            default -> false;
        };
    }

    private void begin(Kind begun) {
        if (kind == Kind.NOTHING) {
            kind = begun;
        }
    }
}
