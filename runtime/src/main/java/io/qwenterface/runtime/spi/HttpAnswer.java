package io.qwenterface.runtime.spi;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A response, read to its end. */
public final class HttpAnswer {
    private final int status;
    private final UnaryOperator<@Nullable String> headers;
    private final byte[] body;

    /**
     * A response.
     *
     * @param status the HTTP status
     * @param headers gives a header's value by its name in any case, or null
     * @param body the whole body, decompressed
     */
    public HttpAnswer(int status, UnaryOperator<@Nullable String> headers, byte[] body) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = Objects.requireNonNull(body, "body");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A header's value by its name in any case, or null. */
    public @Nullable String header(String name) {
        return headers.apply(name);
    }

    /** The whole body. Not a copy. */
    public byte[] body() {
        return body;
    }
}
