package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the service's own tools did before it answered, in the Responses API: each tool that the request offers was called
 * once, and a search found two pages that do not exist (wire reference e). Of an image's search only the item's kind is
 * documented.
 */
final class BuiltinCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BuiltinCalls() {}

    /** The names of the tools that were called, in the order of the request. */
    static List<String> of(Call call) {
        List<String> names = new ArrayList<>();
        for (JsonNode tool : call.parameter("tools")) {
            String type = tool.path("type").asText();
            if (!type.equals("function")) {
                names.add(type);
            }
        }
        return names;
    }

    /** The names of the events between the item's beginning and its end. */
    static List<String> events(String tool) {
        return switch (tool) {
            case "web_search", "file_search" -> List.of("in_progress", "searching", "completed");
            case "code_interpreter" -> List.of("in_progress", "interpreting", "completed");
            case "mcp" -> List.of("in_progress", "completed");
            default -> List.of();
        };
    }

    /** The item of one call, which has no result before it is completed. */
    static ObjectNode item(String tool, String id, String status) {
        boolean completed = status.equals("completed");
        ObjectNode item = JSON.objectNode();
        switch (tool) {
            case "web_search" -> {
                ObjectNode action = item.putObject("action");
                if (completed) {
                    ArrayNode sources = action.putArray("sources");
                    source(sources, "https://example.com/");
                    source(sources, "https://example.org/");
                }
                action.put("type", "search").put("query", "Web search");
            }
            case "web_extractor" -> {
                if (completed) {
                    item.put("output", "Summary: ...");
                }
                item.putArray("urls").add("https://example.com/");
                item.put("goal", "key facts");
            }
            case "code_interpreter" -> {
                item.put("code", "print(6 * 7)").put("container_id", "container-1");
                ArrayNode outputs = item.putArray("outputs");
                if (completed) {
                    outputs.addObject().put("type", "logs").put("logs", "42");
                }
            }
            default -> {}
        }
        return item.put("id", id).put("type", tool + "_call").put("status", status);
    }

    private static void source(ArrayNode sources, String url) {
        sources.addObject().put("type", "url").put("url", url);
    }

    /** What of it is billed. */
    static void putUsage(Call call, ObjectNode usage) {
        if (of(call).contains("web_search")) {
            usage.putObject("x_tools").putObject("web_search").put("count", 1);
        }
    }
}
