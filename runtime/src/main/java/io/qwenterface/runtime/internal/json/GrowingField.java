package io.qwenterface.runtime.internal.json;

/**
 * A field of an object as far as it has come. Immutable, thread-safe.
 *
 * @param complete whether its value has ended
 */
public record GrowingField(String name, boolean complete, GrowingText value) {
    /** What a string says, without quotes and escapes; of any other value the JSON. */
    public String text() {
        return value.toString();
    }
}
