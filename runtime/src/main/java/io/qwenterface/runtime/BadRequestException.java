package io.qwenterface.runtime;

/**
 * The request itself was refused (400 and other statuses of the client's making): the same request never succeeds.
 */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public BadRequestException(String message, Fault fault) {
        super(message, fault);
    }
}
