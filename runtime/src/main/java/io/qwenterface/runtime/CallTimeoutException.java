package io.qwenterface.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The call took longer than it may, or a stream was silent for longer than it may. Neither is tried again: the time is
 * the caller's. See {@link QwenClient.Builder#timeout} and {@code @Options(timeout)}.
 */
public final class CallTimeoutException extends QwenException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and what was caught, if anything was. */
    public CallTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
