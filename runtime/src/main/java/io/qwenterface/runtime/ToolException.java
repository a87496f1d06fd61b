package io.qwenterface.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A tool could not be called, or the model asked for tools more often than it may.
 */
public final class ToolException extends QwenException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and what was caught, if anything was. */
    public ToolException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
