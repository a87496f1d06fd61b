package io.qwenterface.runtime.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * A text as far as it has come. One that goes on shares what it goes on from, so that a snapshot of a long text costs as
 * little as one of a short text, until somebody asks for the text itself. Immutable, thread-safe.
 */
final class GrowingText {
    static final GrowingText EMPTY = new GrowingText(null, "");

    private final @Nullable GrowingText before;
    private final String piece;
    private final int length;

    private GrowingText(@Nullable GrowingText before, String piece) {
        this.before = before;
        this.piece = piece;
        length = (before == null ? 0 : before.length) + piece.length();
    }

    GrowingText plus(String more) {
        return new GrowingText(this, more);
    }

    @Override
    public String toString() {
        char[] text = new char[length];
        int end = length;
        for (GrowingText part = this; part != null; part = part.before) {
            end -= part.piece.length();
            part.piece.getChars(0, part.piece.length(), text, end);
        }
        return new String(text);
    }
}
