package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.ToolContext;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One tool: how the model is told of it, how its arguments are read, and what runs. Immutable, thread-safe. */
public final class ToolSpec {
    /** The result of a method that returns nothing. Not empty, as the service wants content in a message. */
    public static final String DONE = "done";

    private final String name;
    private final String description;
    private final JsonOutput<Object> arguments;
    private final AsyncToolFunction<Object> function;
    private final boolean async;

    private ToolSpec(
            String name,
            String description,
            JsonOutput<Object> arguments,
            AsyncToolFunction<Object> function,
            boolean async) {
        this.name = Objects.requireNonNull(name, "name");
        this.description = Objects.requireNonNull(description, "description");
        this.arguments = arguments;
        this.function = function;
        this.async = async;
    }

    /**
     * A tool that runs on the thread of the call, when the calls before it are done.
     *
     * @param name what the model calls it by: letters, digits, {@code _} and {@code -}, at most 64 characters
     * @param description what the model is told of it; empty for nothing
     * @param parametersSchema JSON Schema of the arguments, an object's; <code>{}</code> for none
     * @param arguments reads them
     * @param function runs
     */
    public static <A> ToolSpec of(
            String name,
            String description,
            String parametersSchema,
            ValueReader<A> arguments,
            ToolFunction<A> function) {
        Objects.requireNonNull(function, "function");
        AsyncToolFunction<A> completed =
                (read, context) -> CompletableFuture.completedStage(function.run(read, context));
        return spec(name, description, parametersSchema, arguments, completed, false);
    }

    /**
     * A tool that answers later: all such calls of one answer of the model run at the same time.
     *
     * @param name what the model calls it by: letters, digits, {@code _} and {@code -}, at most 64 characters
     * @param description what the model is told of it; empty for nothing
     * @param parametersSchema JSON Schema of the arguments, an object's; <code>{}</code> for none
     * @param arguments reads them
     * @param function starts it, on the thread of the call
     */
    public static <A> ToolSpec async(
            String name,
            String description,
            String parametersSchema,
            ValueReader<A> arguments,
            AsyncToolFunction<A> function) {
        return spec(name, description, parametersSchema, arguments, Objects.requireNonNull(function, "function"), true);
    }

    @SuppressWarnings("unchecked") // the function is given what the reader of the same type read, and nothing else
    private static <A> ToolSpec spec(
            String name,
            String description,
            String schema,
            ValueReader<A> reader,
            AsyncToolFunction<A> function,
            boolean async) {
        JsonOutput<A> arguments = JsonOutput.prompted(name, schema, reader);
        return new ToolSpec(
                name, description, (JsonOutput<Object>) arguments, (AsyncToolFunction<Object>) function, async);
    }

    /** What the model calls it by. */
    public String name() {
        return name;
    }

    /** What the model is told of it; perhaps empty. */
    public String description() {
        return description;
    }

    /** The arguments: their schema and reader. */
    public JsonOutput<Object> arguments() {
        return arguments;
    }

    /** Whether it answers later. */
    public boolean isAsync() {
        return async;
    }

    /**
     * Runs it, or starts it.
     *
     * @param read what the reader of {@link #arguments()} read
     * @return the result; complete already unless {@link #isAsync()}
     * @throws Exception whatever the method throws
     */
    public CompletionStage<? extends @Nullable String> run(Object read, ToolContext context) throws Exception {
        return function.run(read, context);
    }

    @Override
    public String toString() {
        return name;
    }
}
