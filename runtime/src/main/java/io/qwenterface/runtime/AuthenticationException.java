package io.qwenterface.runtime;

/**
 * The key was refused (401). Keys belong to one region: a key of another region is refused in the same words.
 */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public AuthenticationException(String message, Fault fault) {
        super(message, fault);
    }
}
