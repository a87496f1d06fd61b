package io.qwenterface.runtime;

/**
 * The service is at fault or overloaded (5xx). {@link #retryable()} is false for the few 500s that blame the request.
 */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public ServerException(String message, Fault fault) {
        super(message, fault);
    }
}
