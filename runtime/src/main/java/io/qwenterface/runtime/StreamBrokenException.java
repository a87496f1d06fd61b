package io.qwenterface.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A stream ended before its end marker: what was delivered is not the whole answer.
 */
public final class StreamBrokenException extends QwenException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and what was caught, if anything was. */
    public StreamBrokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
