package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.QwenException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One attempt failed. Carries what is thrown if there is no other, and whether there may be one. */
final class AttemptFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final QwenException reason;
    private final boolean repeatable;
    private final transient @Nullable Duration retryAfter;

    AttemptFailed(QwenException reason, boolean repeatable, @Nullable Duration retryAfter) {
        super(null, reason, false, false);
        this.reason = reason;
        this.repeatable = repeatable;
        this.retryAfter = retryAfter;
    }

    QwenException reason() {
        return reason;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** The same, but not to be repeated. */
    AttemptFailed forGood() {
        return new AttemptFailed(reason, false, null);
    }
}
