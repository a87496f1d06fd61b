package io.qwenterface.runtime.spi;

import java.util.List;
import java.util.Objects;

/**
 * Where requests go, with the headers that are the same for all of them. One instance serves many requests, so a
 * transport may keep what it derives from it. Immutable; equal only to itself.
 */
public final class HttpTarget {
    private final String url;
    private final List<String> headers;

    /**
     * A target for POST requests.
     *
     * @param url an absolute http or https URL
     * @param headers names and values in turn
     */
    public HttpTarget(String url, List<String> headers) {
        this.url = Objects.requireNonNull(url, "url");
        this.headers = List.copyOf(headers);
        if (headers.size() % 2 != 0) {
            throw new IllegalArgumentException("headers are names and values in turn, but one has no value");
        }
    }

    /** An absolute http or https URL. */
    public String url() {
        return url;
    }

    /** Names and values in turn. Among them is the key, so they belong in no message and no log. */
    public List<String> headers() {
        return headers;
    }

    /** The URL alone. */
    @Override
    public String toString() {
        return url;
    }
}
