package io.qwenterface.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.qwenterface.Transport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * A request as it arrived, whether it was answered or refused. Immutable, but for {@link #outcome()} which completes
 * when the answer is over. Safe for use by several threads.
 *
 * <p>The accessors behind {@link #json()} read every protocol: where a value stands is theirs to know. Over the Responses
 * API the instructions count as the system message, and a parameter that the service would ignore as not sent.
 */
public final class RecordedRequest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** How the answer to a request ended. */
    public enum Outcome {
        /** Completely. */
        ANSWERED,
        /** With an error, of the script's or of the server's own. */
        REFUSED,
        /** Early, as the script wanted. */
        CUT,
        /** Early, since the client closed the connection. */
        ABANDONED
    }

    /**
     * One message of a conversation.
     *
     * @param role such as {@code user}
     * @param text the content, or the text parts of the content, one per line
     */
    public record Message(String role, String text) {}

    private final String method;
    private final String path;
    private final Map<String, List<String>> headers;
    private final String body;
    private final JsonNode json;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    RecordedRequest(String method, String path, Map<String, List<String>> headers, String body) {
        this.method = method;
        this.path = path;
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.headers = copy;
        this.body = body;
        this.json = parse(body);
    }

    private static JsonNode parse(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException notJson) {
            // Refused by the rules; the text is kept for whoever looks.
            return MissingNode.getInstance();
        }
    }

    /**
     * The HTTP method.
     *
     * @return such as {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * The path, without the query and without the region's segment of {@link FakeModelStudio#url(io.qwenterface.Region.Id)}.
     *
     * @return such as {@code /compatible-mode/v1/chat/completions}
     */
    public String path() {
        return path;
    }

    /**
     * All headers, found without regard to case.
     *
     * @return values by name
     */
    public Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /**
     * The first value of a header.
     *
     * @param name in any case
     * @return nothing if it was not sent
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * The body as text.
     *
     * @return decoded as UTF-8
     */
    public String body() {
        return body;
    }

    /**
     * The body as JSON.
     *
     * @return a missing node if it is no JSON; treat it as read-only
     */
    public JsonNode json() {
        return json;
    }

    /**
     * The protocol, told by the path.
     *
     * @return {@link Transport#AUTO} for a path of none
     */
    public Transport transport() {
        if (path.endsWith("/compatible-mode/v1/responses")) {
            return Transport.OPENAI_RESPONSES;
        }
        if (path.startsWith("/compatible-mode/")) {
            return Transport.OPENAI_CHAT;
        }
        return path.startsWith("/api/") ? Transport.DASHSCOPE : Transport.AUTO;
    }

    /**
     * The model asked for.
     *
     * @return empty if none is named
     */
    public String model() {
        return json.path("model").asText();
    }

    /**
     * All messages in order.
     *
     * @return none if the request has none
     */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (JsonNode message : Call.messages(transport(), json)) {
            messages.add(new Message(message.path("role").asText(), Call.text(message.path("content"))));
        }
        return messages;
    }

    /**
     * The text of the first system message.
     *
     * @return empty if there is none
     */
    public String systemMessage() {
        return messages().stream()
                .filter(message -> message.role().equals("system"))
                .findFirst()
                .map(Message::text)
                .orElse("");
    }

    /**
     * The text of the last user message.
     *
     * @return empty if there is none
     */
    public String lastUserMessage() {
        return messages().stream()
                .filter(message -> message.role().equals("user"))
                .reduce((earlier, later) -> later)
                .map(Message::text)
                .orElse(json.path("input").path("prompt").asText());
    }

    /**
     * Whether a stream is asked for: by a field, in the native protocol by a header.
     *
     * @return whether it is
     */
    public boolean stream() {
        if (!isNative()) {
            return json.path("stream").asBoolean();
        }
        return header("X-DashScope-SSE").orElse("").equalsIgnoreCase("enable")
                || header("Accept").orElse("").contains("text/event-stream");
    }

    /**
     * A parameter, such as {@code temperature}: beside the model, in the native protocol in {@code parameters}.
     *
     * @param name as on the wire
     * @return a missing node if it was not sent
     */
    public JsonNode parameter(String name) {
        return Call.parameter(transport(), json, name);
    }

    /**
     * The JSON Schema the answer is to obey: that of {@code response_format}, else the last one in the system message.
     *
     * @return nothing if there is none
     */
    public Optional<JsonNode> schema() {
        return RequestedSchema.find(transport(), json);
    }

    /**
     * How the answer ended, to be waited for.
     *
     * @return a copy, so that completing it changes nothing
     */
    public CompletableFuture<Outcome> outcome() {
        return outcome.copy();
    }

    void ended(Outcome how) {
        outcome.complete(how);
    }

    private boolean isNative() {
        return transport() == Transport.DASHSCOPE;
    }

    /** Method, path and model; never the key. */
    @Override
    public String toString() {
        return method + " " + path + " " + model();
    }
}
