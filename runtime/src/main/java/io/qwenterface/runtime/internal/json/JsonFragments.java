package io.qwenterface.runtime.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects and arrays in a text that may be prose for the rest, each one mended. */
final class JsonFragments {
    /** Far more than an answer has; what is beyond is not looked at. */
    private static final int MAX_FRAGMENTS = 100;

    private static final int MAX_BROKEN = 1_000;

    private static final int MAX_UNCLOSED_STRINGS = 8;

    private final List<Fragment> found = new ArrayList<>();
    private @Nullable MismatchException broken;
    private int brokenLength;
    private int brokenCount;

    /** How many brackets of a broken piece are still open: what stands in them is a part, not an answer. */
    private int open;

    private JsonFragments() {}

    /** Goes through the text once. A piece that cannot be mended is left at the place where that was seen. */
    static JsonFragments in(String text) {
        JsonFragments fragments = new JsonFragments();
        TextScanner scanner = new TextScanner(text);
        boolean fenced = false;
        int position = 0;
        while (position < text.length()
                && fragments.found.size() < MAX_FRAGMENTS
                && fragments.brokenCount < MAX_BROKEN
                && scanner.unclosedStrings() < MAX_UNCLOSED_STRINGS) {
            char c = text.charAt(position);
            if (c == '{' || c == '[') {
                scanner.moveTo(position);
                fragments.add(scanner, fenced);
                position = Math.max(position + 1, scanner.position());
            } else if (text.startsWith(TextScanner.FENCE, position)) {
                fenced = !fenced;
                fragments.open = 0;
                position += TextScanner.FENCE.length();
            } else {
                if ((c == '}' || c == ']') && fragments.open > 0) {
                    fragments.open--;
                }
                position++;
            }
        }
        return fragments;
    }

    boolean isEmpty() {
        return found.isEmpty() && broken == null;
    }

    List<Fragment> found() {
        return found;
    }

    /** Why the longest piece that could not be mended could not. */
    @Nullable
    MismatchException broken() {
        return broken;
    }

    /** How much of that piece was gone through. */
    int brokenLength() {
        return brokenLength;
    }

    private void add(TextScanner scanner, boolean fenced) {
        int start = scanner.position();
        JsonMender mender = new JsonMender(scanner);
        try {
            String json = mender.mend();
            if (open == 0) {
                found.add(new Fragment(json, fenced));
            }
        } catch (MismatchException e) {
            open += mender.openBrackets();
            brokenCount++;
            int length = scanner.position() - start;
            if (broken == null || length > brokenLength) {
                broken = e;
                brokenLength = length;
            }
        }
    }

    /**
     * One of them.
     *
     * @param json well-formed
     * @param fenced whether it stood in a Markdown fence, where models put what was asked for
     */
    record Fragment(String json, boolean fenced) {}
}
