package io.qwenterface.runtime.internal.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the fields of an answer's object while its text comes. Looks at each character once, wherever the pieces are
 * cut. The object is the first one in the text, behind reasoning, prose and a fence; or the one under {@code "value"} in
 * it. Of what else it may be, nothing is seen here: the whole answer tells. Not thread-safe.
 */
public final class ObjectScanner {
    private enum State {
        /** In prose, or before any. */
        PROSE,
        /** In an object, before the value of a field. */
        FIELD,
        /** Behind a field's colon. */
        VALUE,
        /** In a string that a field is. */
        STRING,
        /** In any other value. */
        OTHER,
        /** Behind a value. */
        BEHIND,
        /** Behind the object. */
        CLOSED
    }

    private final LeadingReasoning reasoning = new LeadingReasoning();
    private final OpenName name = new OpenName();
    private final OpenString string = new OpenString();
    private final OpenValue value = new OpenValue();
    private final StringBuilder raw = new StringBuilder();
    private final List<GrowingField> fields = new ArrayList<>();
    private State state = State.PROSE;

    /** Whether the object that it is in only holds the one that was asked for. */
    private boolean outer;

    private boolean changed;

    ObjectScanner(boolean wrapped) {
        outer = wrapped;
    }

    /**
     * Takes the next piece of the answer.
     *
     * @return whether anything changed that {@link #fields()} tells
     */
    public boolean add(CharSequence piece) {
        changed = false;
        for (int at = 0; at < piece.length(); at++) {
            take(piece.charAt(at));
        }
        if (state == State.STRING) {
            grow(string.more(), string.isClosed());
        } else if (state == State.OTHER && raw.length() > 0) {
            grow(raw.toString(), false);
            raw.setLength(0);
        }
        return changed;
    }

    /** The fields as far as they have come, in their order. */
    public List<GrowingField> fields() {
        return List.copyOf(fields);
    }

    /**
     * The fields of the object that has ended, each of them complete.
     *
     * @param text the whole answer: a model that was asked for an object around the object may have left that out
     */
    public List<GrowingField> end(String text) {
        if (outer) {
            ObjectScanner inner = new ObjectScanner(false);
            inner.add(text);
            return inner.end(text);
        }
        return fields.stream()
                .map(field -> new GrowingField(field.name(), true, field.value()))
                .toList();
    }

    private void take(char c) {
        switch (state) {
            case PROSE -> prose(c);
            case FIELD -> field(c);
            case VALUE -> value(c);
            case STRING -> string(c);
            case OTHER -> other(c);
            case BEHIND -> behind(c);
            case CLOSED -> {
                // What follows is ignored by whoever reads the whole of it, too.
            }
        }
    }

    private void prose(char c) {
        if (!reasoning.passes(c) && c == '{') {
            open();
        }
    }

    private void open() {
        name.restart();
        state = State.FIELD;
    }

    private void field(char c) {
        switch (name.take(c)) {
            case TAKEN -> {
                // Not complete yet.
            }
            case COMPLETE -> state = State.VALUE;
            case REFUSED -> end(c);
        }
    }

    private void value(char c) {
        if (Character.isWhitespace(c)) {
            return;
        }
        if (outer && c == '{' && name.name().equals(JsonAnswers.WRAPPER)) {
            outer = false;
            open();
            return;
        }
        begin();
        if (c == '"' || c == '\'' || c == '“') {
            string.restart(c);
            state = State.STRING;
        } else {
            value.restart();
            state = State.OTHER;
            other(c);
        }
    }

    private void string(char c) {
        if (!string.take(c)) {
            grow(string.more(), true);
            state = State.BEHIND;
            behind(c);
        }
    }

    private void other(char c) {
        boolean over = value.endsBefore(c);
        if (!over) {
            boolean ended = value.take(c);
            if (value.kind() == OpenValue.Kind.CONTAINER || !Character.isWhitespace(c)) {
                raw.append(c);
            }
            if (!ended) {
                return;
            }
        }
        grow(raw.toString(), true);
        raw.setLength(0);
        state = State.BEHIND;
        if (over) {
            behind(c);
        }
    }

    private void behind(char c) {
        if (c == ',' || c == '，') {
            open();
        } else if (!Character.isWhitespace(c)) {
            end(c);
        }
    }

    /** The object has ended, or was none. */
    private void end(char c) {
        state = fields.isEmpty() ? State.PROSE : State.CLOSED;
        take(c);
    }

    private void begin() {
        if (!outer) {
            fields.removeIf(field -> field.name().equals(name.name()));
            fields.add(new GrowingField(name.name(), false, GrowingText.EMPTY));
            changed = true;
        }
    }

    private void grow(String more, boolean complete) {
        if (outer) {
            return;
        }
        int last = fields.size() - 1;
        GrowingField field = fields.get(last);
        if (!more.isEmpty() || complete != field.complete()) {
            fields.set(
                    last,
                    new GrowingField(
                            field.name(),
                            complete,
                            more.isEmpty() ? field.value() : field.value().plus(more)));
            changed = true;
        }
    }
}
