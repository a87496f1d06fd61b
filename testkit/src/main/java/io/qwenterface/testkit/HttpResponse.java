package io.qwenterface.testkit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The HTTP side of one answer. A stream's head goes out with its first piece. */
final class HttpResponse {
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream;charset=UTF-8";

    private final HttpExchange exchange;
    private final Wire wire;
    private final String requestId;
    private @Nullable OutputStream stream;

    HttpResponse(HttpExchange exchange, Wire wire, String requestId) {
        this.exchange = exchange;
        this.wire = wire;
        this.requestId = requestId;
    }

    Wire wire() {
        return wire;
    }

    String requestId() {
        return requestId;
    }

    boolean begun() {
        return stream != null;
    }

    void addHeaders(Map<String, String> headers) {
        headers.forEach(exchange.getResponseHeaders()::set);
    }

    /** Answers with an error: in a native stream an event with status 200, unless it is about the key. */
    void refuse(Refusal refusal, boolean asStream) throws IOException {
        if (asStream && refusal.status() != 401 && wire instanceof DashScopeAnswers events) {
            write(events.errorEvent(1, refusal, requestId));
            end();
        } else {
            // The recorded answer to a wrong key has no content type.
            send(refusal.status(), refusal.status() == 401 ? null : JSON, wire.error(refusal, requestId));
        }
    }

    void sendJson(String body) throws IOException {
        send(200, JSON, body);
    }

    void send(int status, @Nullable String contentType, String body) throws IOException {
        head(contentType, true);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** The next piece of a stream, on its way when this returns. */
    void write(String events) throws IOException {
        OutputStream out = stream;
        if (out == null) {
            head(EVENTS, false);
            exchange.sendResponseHeaders(200, 0);
            out = exchange.getResponseBody();
            stream = out;
        }
        out.write(events.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void head(@Nullable String contentType, boolean finished) {
        Headers headers = exchange.getResponseHeaders();
        if (contentType != null) {
            headers.set("Content-Type", contentType);
        }
        headers.set("x-request-id", requestId);
        headers.set("x-dashscope-call-gateway", "true");
        headers.set("x-dashscope-finished", String.valueOf(finished));
    }

    /** Ends a stream's body in good order. */
    void end() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
