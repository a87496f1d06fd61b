package io.qwenterface.runtime.internal.wire;

/** An answer that is an error although the HTTP status says otherwise. Caught where the call is known. */
public final class AnswerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ServiceError error;

    AnswerFault(ServiceError error) {
        // Never seen by anybody but its catcher, so it needs neither message nor stack.
        super(null, null, false, false);
        this.error = error;
    }

    /** The error. */
    public ServiceError error() {
        return error;
    }
}
