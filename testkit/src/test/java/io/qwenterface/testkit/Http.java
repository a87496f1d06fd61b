package io.qwenterface.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A client that knows nothing of the protocols, for asking the fake whatever a test likes. */
final class Http {
    static final String CHAT = "/compatible-mode/v1/chat/completions";
    static final String RESPONSES = "/compatible-mode/v1/responses";
    static final String OLDER_RESPONSES = "/api/v2/apps/protocols/compatible-mode/v1/responses";
    static final String TEXT = "/api/v1/services/aigc/text-generation/generation";
    static final String MULTIMODAL = "/api/v1/services/aigc/multimodal-generation/generation";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final MediaType JSON = MediaType.get("application/json");

    /** It gives up instead of trying again: what a test asks once must arrive once. */
    static final OkHttpClient CLIENT =
            new OkHttpClient.Builder().retryOnConnectionFailure(false).build();

    /** An answer: status, body and the headers looked at. */
    record Got(int status, String body, Optional<String> contentType, String requestId) {
        JsonNode json() {
            return parse(body);
        }

        /** Text of a chat completion or of a native answer of either form. */
        String text() {
            JsonNode json = json();
            JsonNode choice = json.has("output") ? json.at("/output/choices/0") : json.at("/choices/0");
            JsonNode content = choice.at("/message/content");
            return content.isArray() ? content.at("/0/text").asText() : content.asText();
        }
    }

    private Http() {}

    /** Single quotes stand for double ones. */
    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    /** Single quotes in {@code body} stand for double ones. */
    static Got post(FakeModelStudio studio, String path, String body, String... headers) {
        return post(studio.url() + path, studio.apiKey(), quoted(body), headers);
    }

    static Got post(String url, String key, String body, String... headers) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + key)
                .post(RequestBody.create(body, JSON));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    static Got send(Request request) {
        try (Response response = CLIENT.newCall(request).execute()) {
            return new Got(
                    response.code(),
                    response.body().string(),
                    Optional.ofNullable(response.header("Content-Type")),
                    response.header("x-request-id", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream over the native protocol. */
    static Got stream(FakeModelStudio studio, String path, String body) {
        return post(studio, path, body, "X-DashScope-SSE", "enable");
    }
}
