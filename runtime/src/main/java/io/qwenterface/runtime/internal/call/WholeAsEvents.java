package io.qwenterface.runtime.internal.call;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Some OpenAI-compatible servers do not stream although they are asked to, and gateways answer with an error in one
 * document: such an answer becomes a stream of one event, which the wires read like any other.
 */
final class WholeAsEvents {
    private WholeAsEvents() {}

    /** The body, as events if the type says that it is one JSON document. */
    static InputStream unlessStream(@Nullable String contentType, InputStream body) throws IOException {
        return isJson(contentType) ? new ByteArrayInputStream(event(body.readAllBytes())) : body;
    }

    /** The body, as events if the type says that it is one JSON document. */
    static byte[] unlessStream(@Nullable String contentType, byte[] body) {
        return isJson(contentType) ? event(body) : body;
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** Line breaks are white space in JSON, but would end the event's line; none can stand inside a JSON string. */
    private static byte[] event(byte[] json) {
        ByteArrayOutputStream event = new ByteArrayOutputStream(json.length + 16);
        event.writeBytes("data:".getBytes(StandardCharsets.US_ASCII));
        for (byte b : json) {
            event.write(b == '\n' || b == '\r' ? ' ' : b);
        }
        event.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
        return event.toByteArray();
    }
}
