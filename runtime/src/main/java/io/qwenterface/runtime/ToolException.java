package io.qwenterface.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model and the tools did not get to an answer: it asked for tools more often than it may, wrote arguments that do not
 * fit even when told so, or a tool failed and the client raises that. It keeps what was said until then.
 */
public final class ToolException extends QwenException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Message> transcript;

    /** With the whole message and what was caught, if anything was. */
    public ToolException(String message, @Nullable Throwable cause) {
        this(message, cause, List.of());
    }

    /**
     * With what was said.
     *
     * @param message the whole message
     * @param cause what was caught, if anything was
     * @param transcript the turn as far as it went, from the user's message on
     */
    public ToolException(String message, @Nullable Throwable cause, List<Message> transcript) {
        super(message, cause);
        this.transcript = List.copyOf(transcript);
    }

    /**
     * The turn as far as it went: the user's message, then the model's calls with the tools' results. Empty where it is not
     * known, as in an exception that was serialised.
     */
    public List<Message> transcript() {
        return transcript == null ? List.of() : transcript;
    }
}
