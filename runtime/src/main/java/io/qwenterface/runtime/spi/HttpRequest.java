package io.qwenterface.runtime.spi;

import java.time.Duration;
import java.util.Objects;

/** A POST of JSON. Immutable, thread-safe. */
public final class HttpRequest {
    private final HttpTarget target;
    private final HttpBody body;
    private final Duration timeout;
    private final CancelSignal cancelSignal;

    /**
     * A request.
     *
     * @param target where it goes
     * @param body what it sends
     * @param timeout for a complete answer, the time for all of it; for a stream, the longest silence
     * @param cancelSignal ends the request when it is given
     */
    public HttpRequest(HttpTarget target, HttpBody body, Duration timeout, CancelSignal cancelSignal) {
        this.target = Objects.requireNonNull(target, "target");
        this.body = Objects.requireNonNull(body, "body");
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        this.cancelSignal = Objects.requireNonNull(cancelSignal, "cancelSignal");
    }

    /** Where it goes, with its headers. */
    public HttpTarget target() {
        return target;
    }

    /** What it sends. */
    public HttpBody body() {
        return body;
    }

    /** For a complete answer, the time for all of it; for a stream, the longest silence. */
    public Duration timeout() {
        return timeout;
    }

    /** Ends the request when it is given. */
    public CancelSignal cancelSignal() {
        return cancelSignal;
    }

    /** The URL and the body's size: neither key nor prompt. */
    @Override
    public String toString() {
        return target + " (" + body.length() + " bytes)";
    }
}
