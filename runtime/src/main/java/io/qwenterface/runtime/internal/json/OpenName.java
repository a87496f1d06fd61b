package io.qwenterface.runtime.internal.json;

/** Takes the name of a field with its colon, character by character, in whatever quotes or in none. */
final class OpenName {
    private static final char NONE = '\0';

    /** What a character was. */
    enum Step {
        /** Part of the field's beginning. */
        TAKEN,
        /** The colon: the value follows. */
        COMPLETE,
        /** Nothing that can stand there. */
        REFUSED
    }

    private final StringBuilder name = new StringBuilder();
    private char quote;
    private boolean open;
    private boolean closed;

    void restart() {
        name.setLength(0);
        quote = NONE;
        open = false;
        closed = false;
    }

    Step take(char c) {
        if (open && inName(c)) {
            return Step.TAKEN;
        }
        if (Character.isWhitespace(c)) {
            return Step.TAKEN;
        }
        if (closed) {
            return c == ':' || c == '：' ? Step.COMPLETE : Step.REFUSED;
        }
        open = true;
        if (c == '"' || c == '\'' || c == '“') {
            quote = c == '“' ? '”' : c;
            return Step.TAKEN;
        }
        name.append(c);
        return Character.isLetter(c) ? Step.TAKEN : Step.REFUSED;
    }

    /** Whether the character belongs to the name; else the name has ended before it. */
    private boolean inName(char c) {
        boolean ends = quote == NONE ? !Character.isJavaIdentifierPart(c) : c == quote;
        if (ends) {
            open = false;
            closed = true;
            return quote != NONE;
        }
        name.append(c);
        return true;
    }

    /** The name, once it is complete. */
    String name() {
        return name.toString();
    }
}
