package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.json.GrowingField;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object as far as the model has written it: what a method that returns {@code Flow.Publisher<Partial<R>>} streams.
 * Each is a snapshot; the next one knows more. The last one is complete, and its {@link #value()} is what the same method
 * returning {@code R} would have given.
 *
 * <pre>{@code
 * public void onNext(Partial<Article> article) {
 *     title.setText(article.text("title"));
 *     body.setText(article.text("body"));
 *     if (article.isComplete()) {
 *         store(article.value());
 *     }
 * }
 * }</pre>
 *
 * <p>A field is named as in the JSON, which is the record's component unless {@code @JsonProperty} says otherwise; an
 * object of a sealed interface has its discriminator, too. Snapshots tell of fields and not yet of the value, since a
 * record whose components are missing would break what its type promises. Immutable, thread-safe.
 *
 * @param <R> the type of the object
 */
public final class Partial<R> {
    /** How far a field has come. */
    public enum State {
        /** Nothing of its value has come. In the last snapshot: the model has left it out. */
        ABSENT,
        /** Its value has begun and goes on. */
        GROWING,
        /** All of its value has come. */
        COMPLETE
    }

    private final List<GrowingField> fields;
    private final @Nullable R value;

    /**
     * A snapshot. For the runtime, hence a type that is not exported.
     *
     * @param fields in the order of the answer
     * @param value the object if all of it has come, else null
     */
    @SuppressWarnings("exports")
    public Partial(List<GrowingField> fields, @Nullable R value) {
        this.fields = List.copyOf(fields);
        this.value = value;
    }

    /** Whether the object is complete; true for the last snapshot of a stream only. */
    public boolean isComplete() {
        return value != null;
    }

    /**
     * The object.
     *
     * @throws NoSuchElementException unless {@link #isComplete()}
     */
    public R value() {
        if (value == null) {
            throw new NoSuchElementException("the object is not complete: " + this);
        }
        return value;
    }

    /** The names of the fields that have begun, in the order of the answer. */
    public List<String> fields() {
        return fields.stream().map(GrowingField::name).toList();
    }

    /** How far a field has come; {@link State#ABSENT} for a name that does not occur. */
    public State state(String field) {
        GrowingField found = find(field);
        if (found == null) {
            return State.ABSENT;
        }
        return found.complete() ? State.COMPLETE : State.GROWING;
    }

    /**
     * A field's text so far: of a string what it says, without quotes and escapes; of any other value its JSON as it was
     * written. The text is joined when this is called, in time that is proportional to its length.
     *
     * @return empty for a field that is absent
     */
    public String text(String field) {
        GrowingField found = find(field);
        return found == null ? "" : found.text();
    }

    private @Nullable GrowingField find(String name) {
        for (GrowingField field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    /** The fields with their states, without what they say. */
    @Override
    public String toString() {
        return fields.stream()
                .map(field -> field.name() + "=" + state(field.name()))
                .collect(Collectors.joining(", ", "Partial[", "]"));
    }
}
