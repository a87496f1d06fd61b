package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A Responses request as the other protocols would put it (wire reference e). */
final class ResponsesInput {
    /** What is documented; all else is silently ignored. */
    private static final Set<String> PARAMETERS = Set.of(
            "conversation",
            "enable_thinking",
            "max_output_tokens",
            "ocr_options",
            "previous_response_id",
            "reasoning",
            "store",
            "stream",
            "temperature",
            "tool_choice",
            "tools",
            "top_p");

    private ResponsesInput() {}

    static JsonNode parameter(JsonNode body, String name) {
        return PARAMETERS.contains(name) ? body.path(name) : MissingNode.getInstance();
    }

    /** The instructions as a system message, then the messages, function calls and their results. */
    static ArrayNode asMessages(JsonNode body) {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        if (body.path("instructions").isTextual()) {
            add(messages, "system", body.path("instructions"));
        }
        JsonNode input = body.path("input");
        if (input.isTextual()) {
            add(messages, "user", input);
        }
        for (JsonNode item : input) {
            switch (type(item)) {
                case "message" -> add(messages, item.path("role").asText(), item.path("content"));
                case "function_call" -> addCall(messages, item);
                case "function_call_output" ->
                    add(messages, "tool", item.path("output"))
                            .put("tool_call_id", item.path("call_id").asText());
                default -> {}
            }
        }
        return messages;
    }

    /** The kind of an item; a message need not say that it is one. */
    static String type(JsonNode item) {
        return item.path("type").asText(item.has("role") ? "message" : "");
    }

    private static ObjectNode add(ArrayNode messages, String role, JsonNode content) {
        ObjectNode message = messages.addObject().put("role", role);
        message.set("content", content);
        return message;
    }

    /** The calls of one turn belong to one message. */
    private static void addCall(ArrayNode messages, JsonNode item) {
        JsonNode last = messages.path(messages.size() - 1);
        ArrayNode calls = last.path("tool_calls") instanceof ArrayNode begun
                ? begun
                : messages.addObject()
                        .put("role", "assistant")
                        .put("content", "")
                        .putArray("tool_calls");
        ObjectNode call =
                calls.addObject().put("id", item.path("call_id").asText()).put("type", "function");
        call.putObject("function")
                .put("name", item.path("name").asText())
                .put("arguments", item.path("arguments").asText());
    }
}
