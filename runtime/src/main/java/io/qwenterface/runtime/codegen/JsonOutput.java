package io.qwenterface.runtime.codegen;

import java.util.Objects;

/**
 * How a structured answer is asked for, and how it is read. Immutable, thread-safe.
 *
 * @param <T> what the method returns
 */
public final class JsonOutput<T> {
    /** How the model is told to answer in JSON (wire reference c.4). */
    public enum Mode {
        /** {@code response_format} {@code json_schema}, strict: the service holds the model to the schema. */
        JSON_SCHEMA,
        /** {@code response_format} {@code json_object}; the schema and the word JSON stand in the system message. */
        JSON_OBJECT,
        /** The prompt alone says it. */
        PROMPTED
    }

    private final Mode mode;
    private final String name;
    private final String schema;
    private final ValueReader<T> reader;
    private final boolean wrapped;

    private JsonOutput(Mode mode, String name, String schema, ValueReader<T> reader, boolean wrapped) {
        this.mode = mode;
        this.name = Objects.requireNonNull(name, "name");
        this.schema = Objects.requireNonNull(schema, "schema");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.wrapped = wrapped;
    }

    /** Asked for in the mode {@link Mode#JSON_SCHEMA}. */
    public static <T> JsonOutput<T> jsonSchema(String name, String schema, ValueReader<T> reader) {
        return new JsonOutput<>(Mode.JSON_SCHEMA, name, schema, reader, false);
    }

    /** Asked for in the mode {@link Mode#JSON_OBJECT}. */
    public static <T> JsonOutput<T> jsonObject(String name, String schema, ValueReader<T> reader) {
        return new JsonOutput<>(Mode.JSON_OBJECT, name, schema, reader, false);
    }

    /** Asked for in the mode {@link Mode#PROMPTED}. */
    public static <T> JsonOutput<T> prompted(String name, String schema, ValueReader<T> reader) {
        return new JsonOutput<>(Mode.PROMPTED, name, schema, reader, false);
    }

    /**
     * The same, where the schema is that of <code>{"value": …}</code>, because the answer is no object of itself: the
     * reader reads the inner value. A bare value is accepted too.
     */
    public JsonOutput<T> wrapped() {
        return new JsonOutput<>(mode, name, schema, reader, true);
    }

    /** How the model is told. */
    public Mode mode() {
        return mode;
    }

    /** The schema's name. */
    public String name() {
        return name;
    }

    /** The JSON Schema. */
    public String schema() {
        return schema;
    }

    /** Reads the answer, or what is under {@code value} in it. */
    public ValueReader<T> reader() {
        return reader;
    }

    /** Whether the answer stands under {@code value}. */
    public boolean isWrapped() {
        return wrapped;
    }

    @Override
    public String toString() {
        return name + " (" + mode + (wrapped ? ", wrapped)" : ")");
    }
}
