package io.qwenterface.processor.model;

import io.qwenterface.processor.model.JsonShape.RecordShape.Component;

/** A parameter of a tool. */
public record ToolParameter(String name, Content content) {
    /** What a parameter gets. */
    public sealed interface Content {}

    /** A value from the model, one field of its arguments. */
    public record Argument(Component component) implements Content {}

    /** The {@code ToolContext} of the call. */
    public record Context() implements Content {}

    /** Nothing that a model could write. Does not happen in a sound client. */
    public record Unsupported(Output.Unsupported why) implements Content {}
}
