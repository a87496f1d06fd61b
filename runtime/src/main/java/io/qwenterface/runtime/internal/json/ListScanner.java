package io.qwenterface.runtime.internal.json;

import java.util.function.Consumer;

/**
 * Finds the list in an answer while its text comes, and gives each element's text as soon as that has ended. Looks at
 * each character once, wherever the pieces are cut.
 *
 * <p>The list stands under {@code "value"} in the first object that has a list there; reasoning, prose and fences before
 * it are passed over. Or it is the answer itself, with nothing but reasoning or a fence before it. An answer of another
 * form has no list here: it is for whoever reads the whole of it.
 */
final class ListScanner {
    private enum State {
        /** In prose, or before any. */
        PROSE,
        /** In an object, before the value of a field. */
        FIELD,
        /** Behind a field's colon. */
        VALUE,
        /** In the value of another field. */
        OTHER,
        /** Behind the value of another field. */
        BEHIND,
        /** In the list, between elements. */
        LIST,
        /** In an element. */
        ELEMENT,
        /** Behind the list. */
        CLOSED,
        /** The answer has another form. */
        LOST
    }

    private final Consumer<String> elements;
    private final OpenValue value = new OpenValue();
    private final StringBuilder text = new StringBuilder();
    private final LeadingReasoning reasoning = new LeadingReasoning();
    private final OpenName field = new OpenName();
    private State state = State.PROSE;

    /** Nothing has come that a list cannot be the answer behind: no prose on this line or before it. */
    private boolean fresh = true;

    /** In the line that opens a fence. */
    private boolean fenceLine;

    private boolean afterComma;

    ListScanner(Consumer<String> elements) {
        this.elements = elements;
    }

    /** Takes the next piece of the answer, and gives the elements that end in it. */
    void add(CharSequence piece) {
        // Where in this piece the element that is open begins.
        int begun = 0;
        for (int at = 0; at < piece.length(); at++) {
            char c = piece.charAt(at);
            if (state != State.ELEMENT) {
                step(c);
                begun = at;
            } else if (value.endsBefore(c)) {
                text.append(piece, begun, at);
                end();
                between(c);
            } else if (value.take(c)) {
                text.append(piece, begun, at + 1);
                end();
            }
        }
        if (state == State.ELEMENT) {
            text.append(piece, begun, piece.length());
        }
    }

    /** The list was found: what came of it was given, or was no whole element. */
    boolean isFound() {
        return state == State.LIST || state == State.ELEMENT || state == State.CLOSED;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    /** The list is open, but complete as far as it goes: only brackets are missing. */
    boolean isBetween() {
        return (state == State.LIST || (state == State.ELEMENT && value.kind() == OpenValue.Kind.NOTHING))
                && !afterComma;
    }

    /** The element that has begun and not ended; empty if there is none, or if what came of it may be half a value. */
    String rest() {
        return state == State.ELEMENT && value.kind() == OpenValue.Kind.CONTAINER ? text.toString() : "";
    }

    private void end() {
        state = State.LIST;
        afterComma = false;
        if (value.kind() != OpenValue.Kind.NOTHING) {
            elements.accept(text.toString());
        }
        text.setLength(0);
    }

    private void step(char c) {
        switch (state) {
            case PROSE -> prose(c);
            case FIELD -> field(c);
            case VALUE -> value(c);
            case OTHER -> other(c);
            case BEHIND -> behind(c);
            case LIST -> between(c);
            case ELEMENT, CLOSED, LOST -> {
                // Elements are taken where they are cut out; the rest is nobody's.
            }
        }
    }

    private void prose(char c) {
        if (reasoning.passes(c)) {
            return;
        }
        fresh &= !reasoning.hasLost();
        if (c == '{') {
            field.restart();
            state = State.FIELD;
        } else if (c == '[' && fresh && !fenceLine) {
            state = State.LIST;
        } else if (c == '`' && fresh) {
            fenceLine = true;
        } else if (c == '\n') {
            fenceLine = false;
        } else if (!Character.isWhitespace(c) && !fenceLine) {
            fresh = false;
        }
    }

    private void field(char c) {
        switch (field.take(c)) {
            case TAKEN -> {
                // Not complete yet.
            }
            case COMPLETE -> state = State.VALUE;
            case REFUSED -> backToProse(c);
        }
    }

    private void value(char c) {
        if (Character.isWhitespace(c)) {
            return;
        }
        if (field.name().equals(JsonAnswers.WRAPPER)) {
            state = c == '[' ? State.LIST : State.LOST;
        } else {
            value.restart();
            state = State.OTHER;
            other(c);
        }
    }

    private void other(char c) {
        if (value.endsBefore(c)) {
            state = State.BEHIND;
            behind(c);
        } else if (value.take(c)) {
            state = State.BEHIND;
        }
    }

    private void behind(char c) {
        if (c == ',' || c == '，') {
            field.restart();
            state = State.FIELD;
        } else if (!Character.isWhitespace(c)) {
            backToProse(c);
        }
    }

    private void backToProse(char c) {
        fresh = false;
        state = State.PROSE;
        prose(c);
    }

    private void between(char c) {
        if (c == ']' || c == '}' || c == '`') {
            state = State.CLOSED;
        } else if (c == ',' || c == '，') {
            afterComma = true;
        } else if (!Character.isWhitespace(c)) {
            value.restart();
            state = State.ELEMENT;
            value.take(c);
        }
    }
}
