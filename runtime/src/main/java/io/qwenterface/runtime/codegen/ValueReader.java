package io.qwenterface.runtime.codegen;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value of the model's answer: generated straight code, or a method of {@link JsonReader}.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface ValueReader<T> {
    /**
     * Reads the value that {@code json} stands at, all of it and nothing after it.
     *
     * @return the value, or null for JSON {@code null}
     */
    @Nullable
    T read(JsonReader json);
}
