package io.qwenterface.runtime.spi;

import java.time.Duration;
import java.util.Objects;

/** A POST of JSON in UTF-8. To be sent only; the body is not copied, so nobody changes it. */
public final class HttpRequest {
    private final HttpTarget target;
    private final byte[] body;
    private final int length;
    private final Duration timeout;
    private final CancelSignal cancelSignal;

    /**
     * A request.
     *
     * @param target where it goes
     * @param body an array that starts with the body
     * @param length how many bytes of the array are the body
     * @param timeout for a complete answer, the time for all of it; for a stream, the longest silence
     * @param cancelSignal ends the request when it is given
     */
    public HttpRequest(HttpTarget target, byte[] body, int length, Duration timeout, CancelSignal cancelSignal) {
        this.target = Objects.requireNonNull(target, "target");
        this.body = Objects.requireNonNull(body, "body");
        this.length = Objects.checkIndex(length, body.length + 1);
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        this.cancelSignal = Objects.requireNonNull(cancelSignal, "cancelSignal");
    }

    /** Where it goes, with its headers. */
    public HttpTarget target() {
        return target;
    }

    /** The array whose first {@link #length()} bytes are the body. Not a copy: do not change it. */
    public byte[] body() {
        return body;
    }

    /** How many bytes of {@link #body()} are the body. */
    public int length() {
        return length;
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
        return target + " (" + length + " bytes)";
    }
}
