package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Responses API, in the key order of the documentation's samples (wire reference e). */
final class ResponsesAnswers implements Wire {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String answer(Call call, String requestId, Said said) {
        ArrayNode output = JSON.arrayNode();
        if (!said.reasoning().isEmpty()) {
            output.add(reasoning(itemId(requestId, output.size()), said.reasoning()));
        }
        for (String tool : BuiltinCalls.of(call)) {
            output.add(BuiltinCalls.item(tool, itemId(requestId, output.size()), "completed"));
        }
        if (!said.text().isEmpty() || said.calls().isEmpty()) {
            output.add(message(itemId(requestId, output.size()), said.text(), status(said.finishReason())));
        }
        for (ToolUse use : said.calls()) {
            output.add(functionCall(itemId(requestId, output.size()), use, "completed"));
        }
        ObjectNode body = response(call, requestId, status(said.finishReason()), output);
        if (!body.path("status").asText().equals("completed")) {
            body.set("incomplete_details", incompleteDetails(said.finishReason()));
        }
        body.set("usage", usage(call, TokenCount.of(said.reasoning()), said.tokens()));
        return body.toString();
    }

    @Override
    public String error(Refusal refusal, String requestId) {
        return OpenAiAnswers.errorBody(refusal).put("request_id", requestId).toString();
    }

    @Override
    public Frames frames(Call call, String requestId, boolean reasons) {
        return new ResponseEvents(call, requestId);
    }

    /** An id of the answer's own, which is not the request's. */
    static String responseId(String requestId) {
        return requestId.replace("-9000-", "-4000-");
    }

    static String itemId(String requestId, int index) {
        return "msg_" + requestId.replace("-9000-", "-400" + index % 10 + "-");
    }

    static String status(String finishReason) {
        return switch (finishReason) {
            case "stop", "tool_calls" -> "completed";
            default -> "incomplete";
        };
    }

    static ObjectNode incompleteDetails(String finishReason) {
        return JSON.objectNode().put("reason", finishReason.equals("length") ? "max_output_tokens" : finishReason);
    }

    static ObjectNode reasoning(String id, String text) {
        ObjectNode item = JSON.objectNode().put("id", id);
        ArrayNode summary = item.putArray("summary");
        if (!text.isEmpty()) {
            summary.addObject().put("text", text).put("type", "summary_text");
        }
        return item.put("type", "reasoning");
    }

    static ObjectNode message(String id, String text, String status) {
        ObjectNode item = JSON.objectNode();
        ArrayNode content = item.putArray("content");
        if (!status.equals("in_progress")) {
            content.add(outputText(text));
        }
        return item.put("id", id).put("role", "assistant").put("status", status).put("type", "message");
    }

    static ObjectNode outputText(String text) {
        ObjectNode part = JSON.objectNode();
        part.putArray("annotations");
        return part.put("text", text).put("type", "output_text");
    }

    static ObjectNode functionCall(String id, ToolUse use, String status) {
        return JSON.objectNode()
                .put("id", id)
                .put("type", "function_call")
                .put("name", use.name())
                .put("arguments", use.arguments())
                .put("call_id", use.id())
                .put("status", status);
    }

    /** The answer without its usage. */
    static ObjectNode response(Call call, String requestId, String status, ArrayNode output) {
        ObjectNode body = JSON.objectNode()
                .put("created_at", OpenAiAnswers.CREATED)
                .put("id", responseId(requestId))
                .put("model", call.model().id())
                .put("object", "response");
        body.set("output", output);
        body.put("parallel_tool_calls", false).put("status", status).put("tool_choice", "auto");
        body.set("tools", call.parameter("tools").isArray() ? call.parameter("tools") : JSON.arrayNode());
        return body;
    }

    static ObjectNode usage(Call call, int reasoning, int text) {
        int input = TokenCount.ofInput(call);
        ObjectNode usage = JSON.objectNode();
        addCounts(usage, input, reasoning, text);
        ObjectNode details = usage.putArray("x_details").addObject();
        details.put("input_tokens", input)
                .put("output_tokens", reasoning + text)
                .put("total_tokens", input + reasoning + text);
        if (reasoning > 0) {
            details.putObject("output_tokens_details").put("reasoning_tokens", reasoning);
        }
        details.put("x_billing_type", "response_api");
        BuiltinCalls.putUsage(call, usage);
        return usage;
    }

    private static void addCounts(ObjectNode usage, int input, int reasoning, int text) {
        usage.put("input_tokens", input).putObject("input_tokens_details").put("cached_tokens", 0);
        usage.put("output_tokens", reasoning + text)
                .putObject("output_tokens_details")
                .put("reasoning_tokens", reasoning);
        usage.put("total_tokens", input + reasoning + text);
    }
}
