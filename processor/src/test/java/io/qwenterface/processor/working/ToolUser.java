package io.qwenterface.processor.working;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.qwenterface.testkit.Answer;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A model that calls every tool it is offered, with arguments made from their schema, before it answers. Arguments that
 * cannot be read count as no call.
 */
final class ToolUser {
    private final Set<String> offered = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();

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

    private synchronized boolean asks(RecordedRequest request) {
        JsonNode tools = request.parameter("tools");
        tools.forEach(tool -> offered.add(tool.at("/function/name").textValue()));
        JsonNode messages = request.json().at(request.json().has("input") ? "/input/messages" : "/messages");
        boolean answered = StreamSupport.stream(messages.spliterator(), false)
                .skip(lastUser(messages))
                .anyMatch(message -> message.path("role").asText().equals("tool"));
        if (answered) {
            record(messages);
        }
        return !tools.isEmpty() && !answered;
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
                for (JsonNode result : messages) {
                    String content = result.path("content").toString();
                    if (result.path("tool_call_id").asText().equals(id)
                            && !content.contains("The arguments do not fit")) {
                        called.add(call.at("/function/name").asText());
                    }
                }
            }
        }
    }

    private static Answer calls(RecordedRequest request) {
        Iterator<JsonNode> tools = request.parameter("tools").elements();
        JsonNode first = tools.next().path("function");
        Answer answer = Answer.toolCall(name(first), arguments(first));
        while (tools.hasNext()) {
            JsonNode next = tools.next().path("function");
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
            case "integer" -> json.numberNode(5);
            case "number" -> json.numberNode(1.5);
            case "boolean" -> json.booleanNode(true);
            default -> json.textNode(text(schema.path("format").asText()));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2026-11-21";
            case "date-time" -> "2026-11-21T14:30:00Z";
            case "duration" -> "PT5M";
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            case "uri" -> "https://example.com/a";
            default -> "abcd";
        };
    }
}
