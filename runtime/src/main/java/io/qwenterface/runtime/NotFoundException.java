package io.qwenterface.runtime;

/**
 * No such model, workspace or path for this key (404).
 */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public NotFoundException(String message, Fault fault) {
        super(message, fault);
    }
}
