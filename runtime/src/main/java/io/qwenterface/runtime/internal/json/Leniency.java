package io.qwenterface.runtime.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a lenient reader remembers of the objects it is in. */
final class Leniency {
    private final Deque<OpenObject> open = new ArrayDeque<>();

    /** An object was entered; {@code inArray} if it stands in an array that was not asked for. */
    void entered(boolean inArray) {
        open.push(new OpenObject(inArray));
    }

    void sawField() {
        open.element().fields++;
    }

    /** The field the reader stands at is not asked for. */
    void skippedField() {
        OpenObject object = open.peek();
        if (object != null) {
            object.skipped++;
        }
    }

    /** The field that is going to be skipped was read already, by looking ahead. */
    void knewField() {
        open.element().skipped--;
    }

    OpenObject left() {
        return open.pop();
    }

    /** An object that is not read to its end. */
    static final class OpenObject {
        private final boolean inArray;
        private int fields;
        private int skipped;

        private OpenObject(boolean inArray) {
            this.inArray = inArray;
        }

        boolean isInArray() {
            return inArray;
        }

        /** Has fields, but none that was asked for: another object than the one that was meant. */
        boolean isForeign() {
            return fields > 0 && skipped >= fields;
        }
    }
}
