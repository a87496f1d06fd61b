package io.qwenterface.runtime;

/**
 * Too many requests or tokens in this minute (429). Limits are counted per account and model over all keys, and usually
 * recover within one minute (wire reference k).
 */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public RateLimitException(String message, Fault fault) {
        super(message, fault);
    }
}
