package io.qwenterface.example.cli;

import io.qwenterface.runtime.AuthenticationException;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.QuotaExceededException;
import io.qwenterface.runtime.QwenException;

/** What to say of a call that did not work, and whether the next one can. */
final class Failures {
    private Failures() {}

    static String reason(QwenException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Whether every further call would end the same way. */
    static boolean isFinal(QwenException failure) {
        return failure instanceof AuthenticationException
                || failure instanceof ConfigurationException
                || failure instanceof QuotaExceededException;
    }
}
