package io.qwenterface.runtime.spi;

import java.io.IOException;

/**
 * Sends requests over HTTP. Thread-safe; it must not limit how many calls run at the same time.
 *
 * <p>It answers whatever status comes, and throws only where no complete answer came: {@link java.net.ConnectException}
 * if not a byte of one did (so the request may be sent again), {@link java.net.SocketTimeoutException} if the request's
 * time ran out, any other {@link IOException} if the answer broke off. After {@link CancelSignal#cancel()} it throws
 * any of them at once. It neither retries answers nor follows redirects: the key would travel along.
 */
public interface HttpTransport {
    /** Sends a request and reads the whole answer within the request's timeout, counted from now. */
    HttpAnswer complete(HttpRequest request) throws IOException;

    /**
     * Sends a request and answers as soon as the head of the response is there. The body is read by whoever asked, as
     * slowly as it likes; a read that waits longer than the request's timeout throws
     * {@link java.net.SocketTimeoutException}. A body compressed on the way comes decompressed.
     */
    HttpStream stream(HttpRequest request) throws IOException;
}
