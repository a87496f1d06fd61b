package io.qwenterface.processor.working;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.qwenterface.testkit.Answer;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A model that calls every tool it is offered, with arguments made from their schema, before it answers. Arguments that
 * cannot be read count as no call.
 */
final class ToolUser {
    private final Set<String> offered = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();
    private final Map<String, String> refused = new TreeMap<>();

    private ToolUser() {}

    /** Lets the server's model use tools. */
    static ToolUser of(FakeModelStudio studio) {
        ToolUser model = new ToolUser();
        studio.answer(model::asks, ToolUser::calls);
        return model;
    }

    /** The names of tools in any request. */
    synchronized Set<String> offered() {
        return Set.copyOf(offered);
    }

    /** The names of tools that gave a result. */
    synchronized Set<String> called() {
        return Set.copyOf(called);
    }

    /** What was said of arguments that did not fit, by the names of their tools. */
    synchronized Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    private synchronized boolean asks(RecordedRequest request) {
        List<JsonNode> functions = functions(request);
        functions.forEach(function -> offered.add(name(function)));
        JsonNode messages = messages(request.json());
        boolean answered = StreamSupport.stream(messages.spliterator(), false)
                .skip(lastUser(messages))
                .anyMatch(message -> message.path("role").asText().equals("tool")
                        || message.path("type").asText().equals("function_call_output"));
        if (answered) {
            record(messages);
        }
        return !functions.isEmpty() && !answered;
    }

    /** The functions among the tools; over the Responses API flat, and beside tools of the service's own. */
    private static List<JsonNode> functions(RecordedRequest request) {
        List<JsonNode> functions = new ArrayList<>();
        for (JsonNode tool : request.parameter("tools")) {
            if (tool.path("type").asText().equals("function")) {
                functions.add(tool.has("function") ? tool.path("function") : tool);
            }
        }
        return functions;
    }

    /** The messages; over the Responses API its items. */
    private static JsonNode messages(JsonNode request) {
        JsonNode input = request.path("input");
        if (input.isArray()) {
            return input;
        }
        return input.has("messages") ? input.path("messages") : request.path("messages");
    }

    private static int lastUser(JsonNode messages) {
        int last = 0;
        for (int i = 0; i < messages.size(); i++) {
            last = messages.get(i).path("role").asText().equals("user") ? i : last;
        }
        return last;
    }

    private void record(JsonNode messages) {
        for (JsonNode message : messages) {
            for (JsonNode call : message.path("tool_calls")) {
                String id = call.path("id").asText();
                record(call.at("/function/name").asText(), id, "tool_call_id", "content", messages);
            }
            if (message.path("type").asText().equals("function_call")) {
                record(message.path("name").asText(), message.path("call_id").asText(), "call_id", "output", messages);
            }
        }
    }

    private void record(String name, String id, String idField, String resultField, JsonNode messages) {
        for (JsonNode result : messages) {
            if (!result.path(idField).asText().equals(id) || !result.has(resultField)) {
                continue;
            }
            String content = result.path(resultField).toString();
            if (content.contains("The arguments do not fit")) {
                refused.put(name, content);
            } else {
                called.add(name);
            }
        }
    }

    private static Answer calls(RecordedRequest request) {
        Iterator<JsonNode> tools = functions(request).iterator();
        JsonNode first = tools.next();
        Answer answer = Answer.toolCall(name(first), arguments(first));
        while (tools.hasNext()) {
            JsonNode next = tools.next();
            answer = answer.thenToolCall(name(next), arguments(next));
        }
        return answer;
    }

    private static String name(JsonNode function) {
        return function.path("name").asText();
    }

    private static String arguments(JsonNode function) {
        return instance(function.path("parameters")).toString();
    }

    /** A value that fits a schema. */
    private static JsonNode instance(JsonNode schema) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("anyOf")) {
            return instance(schema.get("anyOf").get(0));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                var object = json.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.set(property.getKey(), instance(property.getValue())));
                if (schema.path("additionalProperties").isObject()) {
                    object.set("key", instance(schema.get("additionalProperties")));
                }
                yield object;
            }
            case "array" -> json.arrayNode().add(instance(schema.path("items")));
            case "integer" -> json.numberNode((int) number(schema, 5));
            case "number" -> json.numberNode(number(schema, 1.5));
            case "boolean" -> json.booleanNode(true);
            default -> {
                String text = text(schema.path("format").asText());
                yield json.textNode(text.substring(
                        0, Math.min(text.length(), schema.path("maxLength").asInt(99))));
            }
        };
    }

    private static double number(JsonNode schema, double usual) {
        double least = Math.max(
                schema.path("minimum").asDouble(Integer.MIN_VALUE),
                schema.path("exclusiveMinimum").asDouble(Integer.MIN_VALUE) + 1);
        double most = Math.min(
                schema.path("maximum").asDouble(Integer.MAX_VALUE),
                schema.path("exclusiveMaximum").asDouble(Integer.MAX_VALUE) - 1);
        return Math.max(Math.min(usual, most), Math.ceil(least));
    }

    private static String text(String format) {
        return switch (format) {
            case "email" -> "ann@example.com";
            case "date" -> "2026-11-21";
            case "date-time" -> "2026-11-21T14:30:00Z";
            case "duration" -> "PT5M";
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            case "uri" -> "https://example.com/a";
            default -> "abcd";
        };
    }
}
