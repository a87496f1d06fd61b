package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import io.qwenterface.runtime.internal.body.JsonBytes;

/** Tools, calls of them with their results, and reasoning that is told again, as both chat protocols write them (wire reference c.1, c.2, g). */
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

    /** Whether the message has more members than a role and a content. */
    static boolean hasMore(PromptSpec spec, Message message) {
        return message.role() == Message.Role.TOOL || !message.toolCalls().isEmpty() || isToldAgain(spec, message);
    }

    /** Models that read earlier reasoning must get it back, and others must not (c.3). */
    private static boolean isToldAgain(PromptSpec spec, Message message) {
        return spec.preservesThinking() && !message.reasoning().isEmpty();
    }

    /** What follows the message's content. Calls are sent back as they were received (g). */
    static void more(JsonBytes json, PromptSpec spec, Message message) {
        if (isToldAgain(spec, message)) {
            json.ascii(",\"reasoning_content\":").string(message.reasoning());
        }
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
