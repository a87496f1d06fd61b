package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import io.qwenterface.runtime.internal.body.JsonBytes;

/** Tools, calls of them and their results, as both chat protocols write them (wire reference c.1, c.2, g). */
final class ToolTurnJson {
    private ToolTurnJson() {}

    /**
     * The array of tools, and that the model may call several at once, up to the comma: without that it asks for one
     * after the other, each with a request of its own.
     */
    static void tools(JsonBytes json, Toolbox tools) {
        String comma = "[";
        for (ToolSpec tool : tools.tools()) {
            json.ascii(comma)
                    .ascii("{\"type\":\"function\",\"function\":{\"name\":")
                    .string(tool.name());
            if (!tool.description().isEmpty()) {
                json.ascii(",\"description\":").string(tool.description());
            }
            json.ascii(",\"parameters\":").json(tool.arguments().schema()).ascii("}}");
            comma = ",";
        }
        json.ascii("],\"parallel_tool_calls\":true,");
    }

    /** Whether the message is a call or a result, and so has more members than others. */
    static boolean isPartOfOne(Message message) {
        return message.role() == Message.Role.TOOL || !message.toolCalls().isEmpty();
    }

    /** What follows the message's content. Calls are sent back as they were received (g). */
    static void rest(JsonBytes json, Message message) {
        if (message.role() == Message.Role.TOOL) {
            json.ascii(",\"tool_call_id\":").string(message.toolCallId());
        }
        if (message.toolCalls().isEmpty()) {
            return;
        }
        json.ascii(",\"tool_calls\":[");
        int index = 0;
        for (StreamEvent.ToolCall call : message.toolCalls()) {
            json.ascii(index == 0 ? "{\"id\":" : ",{\"id\":")
                    .string(call.id())
                    .ascii(",\"type\":\"function\",\"index\":")
                    .ascii(Integer.toString(index))
                    .ascii(",\"function\":{\"name\":")
                    .string(call.name())
                    .ascii(",\"arguments\":")
                    .string(call.arguments())
                    .ascii("}}");
            index++;
        }
        json.ascii("]");
    }
}
