package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One stream of the Responses API: every item is opened, filled and closed, one after the other (wire reference e). */
final class ResponseEvents implements Wire.Frames {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private enum Open {
        NOTHING,
        REASONING,
        MESSAGE,
        CALL
    }

    private final Call call;
    private final String requestId;
    private final TokenCount reasoningTokens = new TokenCount();
    private final TokenCount textTokens = new TokenCount();
    private final ArrayNode output = JSON.arrayNode();
    private final StringBuilder said = new StringBuilder();
    private StringBuilder events = new StringBuilder();
    private Open open = Open.NOTHING;
    private ToolUse use = new ToolUse(0, "", "", "");
    private int sequence;
    private boolean toolsCalled;

    ResponseEvents(Call call, String requestId) {
        this.call = call;
        this.requestId = requestId;
    }

    @Override
    public String start() {
        for (String type : new String[] {"response.created", "response.in_progress"}) {
            String status = type.equals("response.created") ? "queued" : "in_progress";
            ObjectNode response = ResponsesAnswers.response(call, requestId, status, JSON.arrayNode());
            // It is not known who answers before somebody does.
            response.put("model", "")
                    .putNull("error")
                    .putNull("incomplete_details")
                    .putNull("usage");
            event(type, (ObjectNode) JSON.objectNode().set("response", response));
        }
        return written();
    }

    @Override
    public String reasoning(String chunk) {
        become(Open.REASONING);
        reasoningTokens.add(chunk);
        said.append(chunk);
        event("response.reasoning_text.delta", item().put("delta", chunk));
        return written();
    }

    @Override
    public String text(String chunk) {
        become(Open.MESSAGE);
        textTokens.add(chunk);
        said.append(chunk);
        event("response.output_text.delta", part().put("delta", chunk));
        return written();
    }

    @Override
    public String toolCall(ToolUse piece, boolean first) {
        String start = first ? start() : "";
        textTokens.add(piece.name() + piece.arguments());
        if (!piece.id().isEmpty()) {
            close("completed");
            use = piece;
            become(Open.CALL);
        } else {
            use = use.plus(piece.arguments());
            event("response.function_call_arguments.delta", item().put("delta", piece.arguments()));
        }
        return start + written();
    }

    @Override
    public String finish(String reason) {
        if (open == Open.NOTHING && output.isEmpty()) {
            become(Open.MESSAGE);
        }
        String status = ResponsesAnswers.status(reason);
        close(status);
        ObjectNode response = ResponsesAnswers.response(call, requestId, status, output);
        response.putNull("error");
        if (status.equals("completed")) {
            response.putNull("incomplete_details");
        } else {
            response.set("incomplete_details", ResponsesAnswers.incompleteDetails(reason));
        }
        response.set("usage", ResponsesAnswers.usage(call, reasoningTokens.tokens(), textTokens.tokens()));
        event("response." + status, (ObjectNode) JSON.objectNode().set("response", response));
        return written();
    }

    @Override
    public String error(Refusal refusal) {
        ObjectNode response = ResponsesAnswers.response(call, requestId, "failed", output);
        response.putObject("error").put("code", refusal.compatCode()).put("message", refusal.compatMessage());
        response.putNull("usage");
        event("response.failed", (ObjectNode) JSON.objectNode().set("response", response));
        return written();
    }

    private void become(Open next) {
        if (open == next) {
            return;
        }
        close("completed");
        if (next != Open.REASONING) {
            builtinCalls();
        }
        open = next;
        ObjectNode item = current("in_progress", "");
        itemEvent("added", item);
        if (open == Open.MESSAGE) {
            event("response.content_part.added", part().set("part", ResponsesAnswers.outputText("")));
        }
    }

    /** What the service's own tools did stands before the first of all that is answered. */
    private void builtinCalls() {
        if (toolsCalled) {
            return;
        }
        toolsCalled = true;
        for (String tool : BuiltinCalls.of(call)) {
            String id = ResponsesAnswers.itemId(requestId, output.size());
            itemEvent("added", BuiltinCalls.item(tool, id, "in_progress"));
            for (String step : BuiltinCalls.events(tool)) {
                event("response." + tool + "_call." + step, item());
            }
            ObjectNode done = BuiltinCalls.item(tool, id, "completed");
            itemEvent("done", done);
            output.add(done);
        }
    }

    private void itemEvent(String what, ObjectNode item) {
        event("response.output_item." + what, (ObjectNode) JSON.objectNode().set("item", item));
    }

    private void close(String status) {
        String text = said.toString();
        ObjectNode item = current(status, text);
        switch (open) {
            case NOTHING -> {
                return;
            }
            case REASONING -> event("response.reasoning_text.done", item().put("text", text));
            case MESSAGE -> {
                event("response.output_text.done", part().put("text", text));
                event("response.content_part.done", part().set("part", ResponsesAnswers.outputText(text)));
            }
            case CALL -> event("response.function_call_arguments.done", item().put("arguments", use.arguments()));
        }
        itemEvent("done", item);
        output.add(item);
        said.setLength(0);
        open = Open.NOTHING;
    }

    private ObjectNode current(String status, String text) {
        String id = ResponsesAnswers.itemId(requestId, output.size());
        return switch (open) {
            case NOTHING -> JSON.objectNode();
            case REASONING -> ResponsesAnswers.reasoning(id, text);
            case MESSAGE -> ResponsesAnswers.message(id, text, status);
            case CALL -> ResponsesAnswers.functionCall(id, use, status);
        };
    }

    private ObjectNode item() {
        return JSON.objectNode().put("item_id", ResponsesAnswers.itemId(requestId, output.size()));
    }

    private ObjectNode part() {
        return item().put("content_index", 0);
    }

    private void event(String type, ObjectNode data) {
        if (!data.has("response")) {
            data.put("output_index", output.size());
        }
        data.put("sequence_number", sequence++).put("type", type);
        events.append("id:").append(sequence).append("\nevent:").append(type).append("\n:HTTP_STATUS/200\ndata:");
        events.append(data).append("\n\n");
    }

    private String written() {
        String written = events.toString();
        events = new StringBuilder();
        return written;
    }
}
