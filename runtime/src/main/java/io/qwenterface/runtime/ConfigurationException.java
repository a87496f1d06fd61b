package io.qwenterface.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The client cannot make this call as it is configured, or with what it was given: a key, a workspace's id or a host is
 * missing, or an image, video or recording cannot be sent. Nothing was sent.
 */
public final class ConfigurationException extends QwenException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and what was caught, if anything was. */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
