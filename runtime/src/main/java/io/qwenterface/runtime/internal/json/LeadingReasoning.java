package io.qwenterface.runtime.internal.json;

/** Passes over the blanks and the {@code <think>} block that an answer may begin with, character by character. */
final class LeadingReasoning {
    private static final String START = "<think>";
    private static final String END = "</think>";

    private boolean begun;
    private boolean over;
    private boolean lost;

    /** How much of the tag has come that is looked for. */
    private int matched;

    /** Whether the next character is none of the answer's. */
    boolean passes(char c) {
        if (over) {
            return false;
        }
        if (begun) {
            matched = c == END.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
            over = matched == END.length();
            return true;
        }
        if (matched == 0 && Character.isWhitespace(c)) {
            return true;
        }
        if (c != START.charAt(matched)) {
            over = true;
            lost = matched > 0;
            return false;
        }
        matched++;
        if (matched == START.length()) {
            begun = true;
            matched = 0;
        }
        return true;
    }

    /** It passed over the beginning of a tag that turned out to be none. */
    boolean hasLost() {
        return lost;
    }
}
