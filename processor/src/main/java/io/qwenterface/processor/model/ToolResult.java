package io.qwenterface.processor.model;

/**
 * What a tool gives back.
 *
 * @param content what it is
 * @param async whether it comes in a {@link java.util.concurrent.CompletionStage}
 */
public record ToolResult(Content content, boolean async) {
    /** What a result can be. */
    public sealed interface Content {}

    /**
     * A {@link String}, sent as it is.
     *
     * @param wildcard whether it is declared as {@code ? extends String}
     */
    public record Text(boolean wildcard) implements Content {}

    /** A value, sent as JSON. */
    public record Json(JsonShape shape) implements Content {}

    /** Nothing but that it is done. */
    public record Done() implements Content {}

    /** Nothing that could be sent. Does not happen in a sound client. */
    public record Unsupported(Output.Unsupported why) implements Content {}
}
