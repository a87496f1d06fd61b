package io.qwenterface.runtime;

/**
 * The account cannot pay or has used up what it was given: an unpaid bill, a spent free tier, a quota. Where the service
 * uses one code for a spent quota and for too many tokens a minute, {@link #retryable()} is true.
 */
public final class QuotaExceededException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public QuotaExceededException(String message, Fault fault) {
        super(message, fault);
    }
}
