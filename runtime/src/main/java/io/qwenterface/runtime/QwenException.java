package io.qwenterface.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Whatever goes wrong in a call. The message names the method, says what happened and, where a cure is known, the cure;
 * it never holds an API key.
 *
 * <p>Catch by what you can do about it: {@link RateLimitException}, {@link ServerException},
 * {@link ConnectionException} and {@link CallTimeoutException} may pass; {@link OutputException} is the model's doing;
 * {@link ConfigurationException} and the other {@link ApiException}s need a change.
 */
public abstract sealed class QwenException extends RuntimeException
        permits ApiException,
                CallTimeoutException,
                ConfigurationException,
                ConnectionException,
                ConversationException,
                OutputException,
                StreamBrokenException,
                ToolException {
    private static final long serialVersionUID = 1L;

    QwenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
