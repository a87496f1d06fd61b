package io.qwenterface.runtime;

/**
 * The key is good but may not do this (403): the workspace has no grant for the model, for example.
 */
public final class PermissionException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public PermissionException(String message, Fault fault) {
        super(message, fault);
    }
}
