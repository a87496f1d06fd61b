package io.qwenterface.runtime.codegen;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as compact JSON text for a prompt: the readers' twin. What it writes is well-formed as long as every
 * begin has its end and every value in an object its name; it does not check that. Not thread-safe.
 */
public final class JsonWriter {
    private final StringBuilder text = new StringBuilder();

    /** Whether the next name or element needs a comma before it. */
    private boolean comma;

    /** Creates a writer of one JSON text. */
    public JsonWriter() {}

    /** Opens an object. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Closes an object. */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Opens an array. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Closes an array. */
    public JsonWriter endArray() {
        return end(']');
    }

    /** The name of the value that is written next. */
    public JsonWriter name(String name) {
        quote(name);
        text.append(':');
        comma = false;
        return this;
    }

    /** A string, or {@code null}. */
    public JsonWriter string(@Nullable String value) {
        if (value == null) {
            return nullValue();
        }
        quote(value);
        comma = true;
        return this;
    }

    /** A whole number. */
    public JsonWriter number(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** A number. JSON has none for NaN and the infinities: they are written as strings. */
    public JsonWriter number(double value) {
        if (!Double.isFinite(value)) {
            return string(Double.toString(value));
        }
        separate();
        text.append(value);
        return this;
    }

    /** A number of any type, by its {@code toString()}, or {@code null}. NaN and the infinities are written as strings. */
    public JsonWriter number(@Nullable Number value) {
        if (value == null) {
            return nullValue();
        }
        boolean finite = !(value instanceof Double || value instanceof Float) || Double.isFinite(value.doubleValue());
        if (!finite) {
            return string(value.toString());
        }
        separate();
        text.append(value);
        return this;
    }

    /** Bytes as a string in base64, the standard alphabet with padding, or {@code null}. */
    public JsonWriter base64(byte @Nullable [] value) {
        return string(value == null ? null : Base64.getEncoder().encodeToString(value));
    }

    /** A whole number, or {@code null} if there is none. */
    public JsonWriter optional(@Nullable OptionalInt value) {
        return value == null || value.isEmpty() ? nullValue() : number(value.getAsInt());
    }

    /** A whole number, or {@code null} if there is none. */
    public JsonWriter optional(@Nullable OptionalLong value) {
        return value == null || value.isEmpty() ? nullValue() : number(value.getAsLong());
    }

    /** A number, or {@code null} if there is none. NaN and the infinities are written as strings. */
    public JsonWriter optional(@Nullable OptionalDouble value) {
        return value == null || value.isEmpty() ? nullValue() : number(value.getAsDouble());
    }

    /** {@code true} or {@code false}. */
    public JsonWriter bool(boolean value) {
        separate();
        text.append(value);
        return this;
    }

    /** {@code null}. */
    public JsonWriter nullValue() {
        separate();
        text.append("null");
        return this;
    }

    /** A value with a writer of its own, which is not called for {@code null}. */
    public <T> JsonWriter value(@Nullable T value, BiConsumer<JsonWriter, T> writer) {
        if (value == null) {
            return nullValue();
        }
        writer.accept(this, value);
        return this;
    }

    /** An array of the elements, or {@code null}. */
    public <T> JsonWriter list(
            @Nullable Iterable<? extends @Nullable T> elements, BiConsumer<JsonWriter, T> elementWriter) {
        if (elements == null) {
            return nullValue();
        }
        beginArray();
        for (T element : elements) {
            value(element, elementWriter);
        }
        return endArray();
    }

    /** An object of the entries, or {@code null}. */
    public <T> JsonWriter map(
            @Nullable Map<String, ? extends @Nullable T> entries, BiConsumer<JsonWriter, T> valueWriter) {
        if (entries == null) {
            return nullValue();
        }
        beginObject();
        for (Map.Entry<String, ? extends @Nullable T> entry : entries.entrySet()) {
            name(entry.getKey());
            value(entry.getValue(), valueWriter);
        }
        return endObject();
    }

    /** The text written so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private JsonWriter begin(char bracket) {
        separate();
        text.append(bracket);
        comma = false;
        return this;
    }

    private JsonWriter end(char bracket) {
        text.append(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            text.append(',');
        }
        comma = true;
    }

    private void quote(String value) {
        separate();
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }
}
