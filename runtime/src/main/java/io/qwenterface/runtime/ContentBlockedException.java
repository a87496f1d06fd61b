package io.qwenterface.runtime;

/**
 * The content inspection stopped the prompt or the answer (code {@code DataInspectionFailed} or
 * {@code data_inspection_failed}).
 */
public final class ContentBlockedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With the whole message and the facts of the error. */
    public ContentBlockedException(String message, Fault fault) {
        super(message, fault);
    }
}
