package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.ApiException;
import io.qwenterface.runtime.CallTimeoutException;
import io.qwenterface.runtime.ConnectionException;
import io.qwenterface.runtime.StreamBrokenException;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.retry.RetryAfter;
import io.qwenterface.runtime.internal.wire.ServiceError;
import io.qwenterface.runtime.spi.HttpTarget;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can go wrong with an attempt of a method, in words and as exceptions, and whether the attempt may be repeated:
 * only where nothing of an answer came, or where the service says so.
 */
final class Failures {
    private final PromptSpec spec;

    Failures(PromptSpec spec) {
        this.spec = spec;
    }

    /** The service answered with an error. */
    AttemptFailed refused(HttpTarget target, ServiceError error, @Nullable String retryAfter) {
        ApiException reason = ApiFailures.of(spec, target, error);
        return new AttemptFailed(reason, reason.retryable(), RetryAfter.parse(retryAfter, Instant.now()));
    }

    /** No whole answer came, or not even the head of a stream. */
    AttemptFailed unanswered(HttpTarget target, IOException e, Duration timeout) {
        if (e instanceof SocketTimeoutException) {
            return timedOut(timeout, e);
        }
        if (isInterruption(e)) {
            return interrupted(e);
        }
        boolean nothingCame = e instanceof ConnectException;
        return new AttemptFailed(
                new ConnectionException(
                        spec.name() + ": "
                                + (nothingCame
                                        ? "no answer from "
                                        : "the connection broke before the answer was complete: ")
                                + target.url() + ": " + e.getMessage(),
                        e),
                nothingCame,
                null);
    }

    /** Reading on in a stream failed. */
    AttemptFailed streamFailed(IOException e, Duration silence, boolean delivered) {
        if (e instanceof SocketTimeoutException) {
            return timedOut(silence, e);
        }
        return isInterruption(e) ? interrupted(e) : broken(e, !delivered);
    }

    /** A stream ended before its end marker. */
    AttemptFailed broken(@Nullable IOException cause, boolean repeatable) {
        return new AttemptFailed(
                new StreamBrokenException(
                        spec.name() + ": the stream of " + spec.model() + " in " + spec.region()
                                + " ended before its end marker, so what arrived is not the whole answer"
                                + (cause == null ? "" : ": " + cause.getMessage()),
                        cause),
                repeatable,
                null);
    }

    /** Nothing came for as long as the caller wanted to wait; repeating would wait longer. */
    AttemptFailed timedOut(Duration timeout, @Nullable IOException cause) {
        return new AttemptFailed(
                new CallTimeoutException(
                        spec.name() + ": " + spec.model() + " in " + spec.region() + " did not answer within "
                                + readable(timeout) + ". Give it more time with @Options(timeout) or on the builder, or"
                                + " take the answer as a stream.",
                        cause),
                false,
                null);
    }

    /** The call's time is over, and a tool has not answered. */
    CallTimeoutException outOfTime(String tool, Duration timeout) {
        return new CallTimeoutException(
                spec.name() + ": the tool " + tool + " had not answered when the " + readable(timeout)
                        + " of the call were over. Give it more time with @Options(timeout) or on the builder.",
                null);
    }

    /** A virtual thread's socket is closed by the interrupt and says only that; the thread keeps the mark. */
    private static boolean isInterruption(IOException e) {
        return e instanceof InterruptedIOException || Thread.currentThread().isInterrupted();
    }

    private AttemptFailed interrupted(IOException cause) {
        return new AttemptFailed(
                new ConnectionException(
                        spec.name() + ": the thread was interrupted while " + spec.model() + " was answering", cause),
                false,
                null);
    }

    private static String readable(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
