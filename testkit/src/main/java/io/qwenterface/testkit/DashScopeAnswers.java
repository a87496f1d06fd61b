package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The native protocol, in the key order of the recordings (wire reference d.3, d.4, d.5). */
final class DashScopeAnswers implements Wire {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String answer(Call call, String requestId, Said said) {
        ObjectNode body = JSON.objectNode();
        ObjectNode output = body.putObject("output");
        if (!call.messageFormat() && said.calls().isEmpty()) {
            output.put("finish_reason", said.finishReason()).put("text", said.text());
        } else {
            ArrayNode choices = output.putArray("choices");
            for (int i = 0; i < call.choices(); i++) {
                ObjectNode choice = choices.addObject().put("finish_reason", said.finishReason());
                ObjectNode message = choice.putObject("message").put("role", "assistant");
                putContent(call, message, said.text());
                putCalls(message, said.calls());
                if (!said.reasoning().isEmpty()) {
                    message.put("reasoning_content", said.reasoning());
                }
                putLogprobs(call, choice, said.text());
                if (call.choices() > 1) {
                    choice.put("index", i);
                }
            }
        }
        putSources(call, output);
        body.set("usage", usage(call, TokenCount.of(said.reasoning()), said.tokens()));
        return body.put("request_id", requestId).toString();
    }

    @Override
    public String error(Refusal refusal, String requestId) {
        return JSON.objectNode()
                .put("code", refusal.nativeCode())
                .put("message", refusal.nativeMessage())
                .put("request_id", requestId)
                .toString();
    }

    @Override
    public Frames frames(Call call, String requestId, boolean reasons) {
        return new Events(call, requestId, reasons);
    }

    /** The error of a stream that has not begun: an event, since the status is 200 whatever happens. */
    String errorEvent(int id, Refusal refusal, String requestId) {
        return "id:" + id + "\nevent:error\n:HTTP_STATUS/" + refusal.status() + "\ndata:" + error(refusal, requestId)
                + "\n\n";
    }

    /** What a search found, if it is asked for: a page that does not exist. */
    private static void putSources(Call call, ObjectNode output) {
        boolean asked = call.parameter("enable_search").asBoolean()
                && call.parameter("search_options").path("enable_source").asBoolean();
        if (asked) {
            output.putObject("search_info")
                    .putArray("search_results")
                    .addObject()
                    .put("site_name", "Example")
                    .put("icon", "")
                    .put("index", 1)
                    .put("title", "An example")
                    .put("url", "https://example.com/");
        }
    }

    private static void putContent(Call call, ObjectNode message, String text) {
        if (call.endpoint() != Endpoint.DASHSCOPE_MULTIMODAL) {
            message.put("content", text);
        } else {
            ArrayNode items = message.putArray("content");
            if (!text.isEmpty()) {
                items.addObject().put("text", text);
            }
        }
    }

    private static void putLogprobs(Call call, ObjectNode choice, String text) {
        if (Logprobs.areAsked(call)) {
            choice.set("logprobs", Logprobs.of(call, text));
        }
    }

    private static void putCalls(ObjectNode message, List<ToolUse> uses) {
        if (!uses.isEmpty()) {
            ArrayNode calls = message.putArray("tool_calls");
            uses.forEach(use -> use.addTo(calls));
        }
    }

    private static ObjectNode usage(Call call, int reasoning, int text) {
        int input = TokenCount.ofInput(call);
        int output = (reasoning + text) * call.choices();
        ObjectNode usage = JSON.objectNode()
                .put("total_tokens", input + output)
                .put("output_tokens", output)
                .put("input_tokens", input);
        if (reasoning > 0) {
            // Unlike in the OpenAI-compatible protocol these two are disjoint.
            usage.putObject("output_tokens_details")
                    .put("reasoning_tokens", reasoning * call.choices())
                    .put("text_tokens", text * call.choices());
        }
        call.cache().addTo(usage.putObject("prompt_tokens_details"));
        return usage;
    }

    private static final class Events implements Frames {
        private final Call call;
        private final String requestId;
        private final boolean reasons;
        private final TokenCount reasoningTokens = new TokenCount();
        private final TokenCount textTokens = new TokenCount();
        private final StringBuilder reasoningSoFar = new StringBuilder();
        private final StringBuilder textSoFar = new StringBuilder();
        private final List<ToolUse> callsSoFar = new ArrayList<>();
        private int id;

        Events(Call call, String requestId, boolean reasons) {
            this.call = call;
            this.requestId = requestId;
            this.reasons = reasons;
        }

        @Override
        public String start() {
            return "";
        }

        @Override
        public String reasoning(String chunk) {
            reasoningTokens.add(chunk);
            reasoningSoFar.append(chunk);
            return each(chunk, "", List.of(), "null");
        }

        @Override
        public String text(String chunk) {
            textTokens.add(chunk);
            textSoFar.append(chunk);
            return each("", chunk, List.of(), "null");
        }

        @Override
        public String toolCall(ToolUse piece, boolean first) {
            textTokens.add(piece.name() + piece.arguments());
            if (piece.index() == callsSoFar.size()) {
                callsSoFar.add(piece);
            } else {
                ToolUse begun = callsSoFar.get(piece.index());
                callsSoFar.set(piece.index(), begun.plus(piece.arguments()));
            }
            return each("", "", List.of(piece), "null");
        }

        @Override
        public String finish(String reason) {
            return each("", "", List.of(), reason);
        }

        @Override
        public String error(Refusal refusal) {
            return new DashScopeAnswers().errorEvent(++id, refusal, requestId);
        }

        private String each(String newReasoning, String newText, List<ToolUse> newCalls, String finishReason) {
            boolean incremental = call.incremental();
            String reasoning = incremental ? newReasoning : reasoningSoFar.toString();
            String text = incremental ? newText : textSoFar.toString();
            // How calls look in cumulative events was not seen; each repeats them whole, as it does the text.
            List<ToolUse> calls = incremental ? newCalls : callsSoFar;
            boolean asMessage = call.messageFormat() || !callsSoFar.isEmpty();
            StringBuilder events = new StringBuilder();
            for (int i = 0; i < (asMessage ? call.choices() : 1); i++) {
                ObjectNode body = JSON.objectNode();
                ObjectNode output = body.putObject("output");
                if (asMessage) {
                    ObjectNode choice = output.putArray("choices").addObject();
                    ObjectNode message = choice.putObject("message");
                    putContent(call, message, text);
                    putCalls(message, calls);
                    if (reasons && calls.isEmpty()) {
                        message.put("reasoning_content", reasoning);
                    }
                    message.put("role", "assistant");
                    // Those of the new piece also where the text is repeated: what the service does was not seen.
                    putLogprobs(call, choice, newText);
                    if (call.choices() > 1) {
                        choice.put("index", i);
                    }
                    choice.put("finish_reason", finishReason);
                } else {
                    output.put("finish_reason", finishReason).put("text", text);
                }
                if (id == 0) {
                    putSources(call, output);
                }
                body.set("usage", usage(call, reasoningTokens.tokens(), textTokens.tokens()));
                body.put("request_id", requestId);
                id++;
                events.append("id:").append(id).append("\nevent:result\n:HTTP_STATUS/200\ndata:");
                events.append(body).append("\n\n");
            }
            return events.toString();
        }
    }
}
