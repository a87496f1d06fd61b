package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An error as the service tells it, in either shape of wire reference f.1. What it did not say is empty.
 *
 * @param status the HTTP status, or the one that stands for it in a stream
 * @param code the code, or the type where there is none
 * @param message what the service said
 * @param requestId the service's id of the request
 */
public record ServiceError(int status, String code, String message, String requestId) {
    /** Bodies that are no JSON are quoted no further than this. */
    private static final int QUOTED = 200;

    /** Reads any body at all: either shape, something else, or nothing. */
    static ServiceError read(int status, byte[] body, int offset, int length, @Nullable String requestId) {
        Fields fields = new Fields();
        try (JsonParser json = ChatJson.parser(body, offset, length)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                fields.read(json);
            }
        } catch (IOException e) {
            // Not JSON: a gateway's page, or a body cut off. What was read of it stands.
            fields.message = fields.message.isEmpty() ? quoted(body, offset, length) : fields.message;
        }
        String id = requestId == null || requestId.isEmpty() ? fields.requestId : requestId;
        return new ServiceError(status, fields.code.isEmpty() ? fields.type : fields.code, fields.message, id);
    }

    /** The same error with the status that its code stands for: inside a compatible stream none is told. */
    ServiceError withStatusOfCode() {
        return new ServiceError(StatusOfCode.of(code, message), code, message, requestId);
    }

    /** The same error with this id, if it tells none itself. */
    public ServiceError orId(@Nullable String id) {
        return id == null || !requestId.isEmpty() ? this : new ServiceError(status, code, message, id);
    }

    /** Whether the service says that the path of a DashScope call does not serve its model (wire reference d.1). */
    public boolean isWrongPath() {
        return status == 400 && code.equals("InvalidParameter") && message.startsWith("url error");
    }

    private static String quoted(byte[] body, int offset, int length) {
        String start = new String(body, offset, Math.min(length, QUOTED), StandardCharsets.UTF_8).strip();
        return length > QUOTED ? start + "…" : start;
    }

    /** Collects the fields of both shapes; they do not contradict each other. */
    private static final class Fields {
        private String code = "";
        private String type = "";
        private String message = "";
        private String requestId = "";

        private void read(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_OBJECT && (name.equals("error") || name.equals("response"))) {
                    read(json);
                } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    keep(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }

        private void keep(String name, String value) {
            switch (name) {
                case "code" -> code = value;
                case "type" -> type = value;
                case "message" -> message = value;
                case "request_id" -> requestId = value;
                default -> {}
            }
        }
    }
}
