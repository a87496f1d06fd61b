package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.internal.body.JsonBytes;
import java.util.List;

/** Functions, calls of them and their results, as the Responses API writes them (wire reference e). */
final class ResponseTools {
    private ResponseTools() {}

    /** The array of the service's own tools and of functions, flat, up to the comma. */
    static void tools(JsonBytes json, List<String> builtin, List<ToolSpec> functions) {
        String comma = "[";
        for (String name : builtin) {
            json.ascii(comma).ascii("{\"type\":").string(name).ascii("}");
            comma = ",";
        }
        for (ToolSpec tool : functions) {
            json.ascii(comma).ascii("{\"type\":\"function\",\"name\":").string(tool.name());
            if (!tool.description().isEmpty()) {
                json.ascii(",\"description\":").string(tool.description());
            }
            json.ascii(",\"parameters\":").json(tool.arguments().schema()).ascii("}");
            comma = ",";
        }
        json.ascii("],");
    }

    /**
     * Writes an answer that calls functions with the results behind it: each result directly behind its call, as the
     * service wants it.
     *
     * @return how many messages that were
     */
    static int turn(JsonBytes json, List<Message> messages) {
        Message answer = messages.get(0);
        int end = 1;
        while (end < messages.size() && messages.get(end).role() == Message.Role.TOOL) {
            end++;
        }
        String comma = "";
        if (!answer.text().isEmpty() || answer.toolCalls().isEmpty()) {
            json.ascii("{\"role\":\"assistant\",\"content\":\"");
            answer.addTo(json);
            json.ascii("\"}");
            comma = ",";
        }
        for (ToolCall call : answer.toolCalls()) {
            json.ascii(comma).ascii("{\"type\":\"function_call\",\"name\":").string(call.name());
            json.ascii(",\"arguments\":").string(call.arguments());
            json.ascii(",\"call_id\":").string(call.id()).ascii("}");
            comma = ",";
            for (Message result : messages.subList(1, end)) {
                if (result.toolCallId().equals(call.id())) {
                    json.ascii(",{\"type\":\"function_call_output\",\"call_id\":")
                            .string(call.id());
                    json.ascii(",\"output\":\"");
                    result.addTo(json);
                    json.ascii("\"}");
                }
            }
        }
        return end;
    }
}
