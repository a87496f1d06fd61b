package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Chat completions, in the key order of the recordings (wire reference c.7, c.8, f.1). */
final class OpenAiAnswers implements Wire {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** 2026-11-21T00:00:00Z: a clock would make answers differ from run to run. */
    static final long CREATED = 1_795_219_200L;

    @Override
    public String answer(Call call, String requestId, Said said) {
        ArrayNode choices = JSON.arrayNode();
        for (int i = 0; i < call.choices(); i++) {
            ObjectNode choice = choices.addObject();
            ObjectNode message = choice.putObject("message").put("content", said.text());
            if (!said.reasoning().isEmpty()) {
                message.put("reasoning_content", said.reasoning());
            }
            message.put("role", "assistant");
            if (!said.calls().isEmpty()) {
                ArrayNode calls = message.putArray("tool_calls");
                said.calls().forEach(use -> use.addTo(calls));
            }
            choice.put("finish_reason", said.finishReason()).put("index", i);
            choice.set("logprobs", Logprobs.of(call, said.text()));
        }
        ObjectNode usage = usage(call, TokenCount.of(said.reasoning()), said.tokens());
        return envelope(call, requestId, choices, "chat.completion", usage).toString();
    }

    @Override
    public String error(Refusal refusal, String requestId) {
        ObjectNode body = errorBody(refusal);
        if (refusal.hasCompletionId()) {
            body.put("id", "chatcmpl-" + requestId);
        }
        return body.put("request_id", requestId).toString();
    }

    static ObjectNode errorBody(Refusal refusal) {
        ObjectNode body = JSON.objectNode();
        body.putObject("error")
                .put("message", refusal.compatMessage())
                .put("type", refusal.type())
                .putNull("param")
                .put("code", refusal.compatCode());
        return body;
    }

    @Override
    public Frames frames(Call call, String requestId, boolean reasons) {
        return new Chunks(call, requestId, reasons);
    }

    private static ObjectNode envelope(Call call, String requestId, ArrayNode choices, String object, JsonNode usage) {
        ObjectNode body = JSON.objectNode();
        body.set("choices", choices);
        body.put("object", object);
        body.set("usage", usage);
        return body.put("created", CREATED)
                .putNull("system_fingerprint")
                .put("model", call.model().id())
                .put("id", "chatcmpl-" + requestId);
    }

    private static ObjectNode usage(Call call, int reasoning, int text) {
        int input = TokenCount.ofInput(call);
        int output = (reasoning + text) * call.choices();
        ObjectNode usage = JSON.objectNode()
                .put("prompt_tokens", input)
                .put("completion_tokens", output)
                .put("total_tokens", input + output);
        if (reasoning > 0) {
            usage.putObject("completion_tokens_details").put("reasoning_tokens", reasoning * call.choices());
        }
        call.cache().addTo(usage.putObject("prompt_tokens_details"));
        return usage;
    }

    private static final class Chunks implements Frames {
        private final Call call;
        private final String requestId;
        private final boolean reasons;
        private final TokenCount reasoningTokens = new TokenCount();
        private final TokenCount textTokens = new TokenCount();
        private boolean calls;

        Chunks(Call call, String requestId, boolean reasons) {
            this.call = call;
            this.requestId = requestId;
            this.reasons = reasons;
        }

        @Override
        public String start() {
            ObjectNode delta = JSON.objectNode();
            if (reasons) {
                delta.putNull("content").put("role", "assistant").put("reasoning_content", "");
            } else {
                delta.put("content", "").put("role", "assistant");
            }
            return each(delta, null);
        }

        @Override
        public String reasoning(String chunk) {
            reasoningTokens.add(chunk);
            return each(JSON.objectNode().putNull("content").put("reasoning_content", chunk), null);
        }

        @Override
        public String text(String chunk) {
            textTokens.add(chunk);
            return each(content(chunk), null, Logprobs.of(call, chunk));
        }

        @Override
        public String speech(String base64) {
            ObjectNode delta = JSON.objectNode();
            delta.putObject("audio").put("data", base64);
            return each(delta, null);
        }

        @Override
        public String toolCall(ToolUse piece, boolean first) {
            calls = true;
            textTokens.add(piece.name() + piece.arguments());
            ObjectNode delta = JSON.objectNode().putNull("content");
            piece.addTo(delta.putArray("tool_calls"));
            return each(first ? delta.put("role", "assistant") : delta, null);
        }

        private ObjectNode content(String chunk) {
            ObjectNode delta = JSON.objectNode().put("content", chunk);
            return reasons ? delta.putNull("reasoning_content") : delta;
        }

        @Override
        public String finish(String reason) {
            String events = each(calls ? JSON.objectNode() : content(""), reason);
            if (call.includesUsage()) {
                ObjectNode usage = usage(call, reasoningTokens.tokens(), textTokens.tokens());
                events += event(envelope(call, requestId, JSON.arrayNode(), "chat.completion.chunk", usage));
            }
            return events + "data: [DONE]\n\n";
        }

        @Override
        public String error(Refusal refusal) {
            return event(errorBody(refusal).put("request_id", requestId));
        }

        private String each(ObjectNode delta, @Nullable String finishReason) {
            return each(delta, finishReason, JSON.nullNode());
        }

        private String each(ObjectNode delta, @Nullable String finishReason, JsonNode logprobs) {
            StringBuilder events = new StringBuilder();
            for (int i = 0; i < call.choices(); i++) {
                ArrayNode choices = JSON.arrayNode();
                ObjectNode choice = choices.addObject();
                choice.set("delta", delta);
                choice.put("finish_reason", finishReason).put("index", i);
                choice.set("logprobs", logprobs);
                events.append(event(envelope(call, requestId, choices, "chat.completion.chunk", JSON.nullNode())));
            }
            return events.toString();
        }

        private static String event(ObjectNode data) {
            return "data: " + data + "\n\n";
        }
    }
}
