package io.qwenterface.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** The JSON Schema a request asks its answer to obey, wherever it stands. */
final class RequestedSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "number", "integer", "boolean", "null");
    private static final Set<String> CONTENTS =
            Set.of("properties", "items", "enum", "const", "anyOf", "oneOf", "allOf", "$ref", "additionalProperties");

    private RequestedSchema() {}

    /** From {@code response_format}, else the last one in a system message. */
    static Optional<JsonNode> find(Transport transport, JsonNode body) {
        JsonNode format = Call.parameter(transport, body, "response_format");
        JsonNode strict = format.path("json_schema").path("schema");
        if (strict.isObject()) {
            return Optional.of(strict);
        }
        boolean json = format.path("type").asText().equals("json_object");
        Optional<JsonNode> found = Optional.empty();
        for (JsonNode message : Call.messages(transport, body)) {
            if (message.path("role").asText().equals("system")) {
                found = lastIn(Call.text(message.path("content")), json);
            }
        }
        return found;
    }

    /** In text, an object counts as a schema if it says its type; asked for JSON outright, any keyword will do. */
    private static Optional<JsonNode> lastIn(String text, boolean json) {
        Optional<JsonNode> last = Optional.empty();
        int from = text.indexOf('{');
        while (from >= 0) {
            int next = from + 1;
            try (JsonParser parser = MAPPER.createParser(text.substring(from))) {
                JsonNode node = MAPPER.readTree(parser);
                if (looksLikeSchema(node, json)) {
                    last = Optional.of(node);
                    next = from + Math.toIntExact(parser.currentLocation().getCharOffset());
                }
            } catch (JsonProcessingException notJson) {
                // A brace of the prompt's own; the search goes on behind it.
                next = from + 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            from = text.indexOf('{', next);
        }
        return last;
    }

    private static boolean looksLikeSchema(JsonNode node, boolean json) {
        if (!node.isObject()) {
            return false;
        }
        boolean typed =
                TYPES.contains(node.path("type").asText()) || node.path("type").isArray();
        boolean filled = CONTENTS.stream().anyMatch(node::has);
        return node.has("$schema") || node.has("$defs") || (json ? typed || filled : typed && filled);
    }
}
