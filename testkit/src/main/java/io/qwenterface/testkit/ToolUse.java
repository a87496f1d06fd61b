package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A call of a function as the model writes it, whole or a piece of it (wire reference c.7, c.8, d.4).
 *
 * @param id empty in every piece but the first
 * @param name empty in every piece but the first
 * @param arguments a piece of the JSON text, or all of it
 */
record ToolUse(int index, String id, String name, String arguments) {
    static String id(String requestId, int index) {
        return "call_" + requestId.replace("-", "").substring(10) + index;
    }

    ToolUse with(String piece) {
        return new ToolUse(index, "", "", piece);
    }

    ToolUse plus(String piece) {
        return new ToolUse(index, id, name, arguments + piece);
    }

    void addTo(ArrayNode calls) {
        ObjectNode call = calls.addObject().put("index", index).put("id", id).put("type", "function");
        ObjectNode function = call.putObject("function");
        if (!name.isEmpty()) {
            function.put("name", name);
        }
        function.put("arguments", arguments);
    }
}
