package io.qwenterface.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The service could not be reached, or the connection broke before the answer was complete. Connections that break
 * before the first byte of an answer are tried again before this is thrown; see {@link QwenClient.Builder#maxRetries}.
 */
public final class ConnectionException extends QwenException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and what was caught, if anything was. */
    public ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
