package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * What is answered where the test said nothing: an instance of the schema asked for, else a quotation. As a model's
 * answer, it ends before a stop text and at the number of tokens allowed.
 */
final class SelfAnswer {
    private static final String[] REASONING = {"The user wrote ", "something, ", "so I quote it."};

    /** Six samples of two bytes. */
    private static final byte[] SILENCE = new byte[12];

    private SelfAnswer() {}

    static Answer to(Call call, RecordedRequest request) {
        String text = beforeStop(call.parameter("stop"), text(call, request));
        String cut = TokenCount.first(most(call), text);
        Answer answer = Answer.text(cut);
        if (cut.length() < text.length()) {
            answer = answer.withFinishReason("length");
        }
        if (call.speaks()) {
            answer = answer.thenSpeech(SILENCE, SILENCE);
        }
        return call.thinks() ? answer.withReasoning(REASONING) : answer;
    }

    private static String text(Call call, RecordedRequest request) {
        String quotation = "You said: \"" + request.lastUserMessage() + "\"";
        Optional<JsonNode> schema = request.schema();
        if (schema.isPresent()) {
            return SchemaInstance.of(schema.get()).toString();
        }
        if (call.parameter("response_format").path("type").asText().equals("json_object")) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("answer", quotation)
                    .toString();
        }
        return quotation + citation(call);
    }

    /** What points to the page that a search found, where the protocol has that. */
    private static String citation(Call call) {
        JsonNode options = call.parameter("search_options");
        boolean cites = call.endpoint().isNative()
                && call.parameter("enable_search").asBoolean()
                && options.path("enable_citation").asBoolean();
        return cites ? options.path("citation_format").asText("[<number>]").replace("<number>", "1") : "";
    }

    private static String beforeStop(JsonNode stop, String text) {
        String before = text;
        for (JsonNode each :
                stop.isArray() ? stop : JsonNodeFactory.instance.arrayNode().add(stop)) {
            int at = each.isTextual() && !each.asText().isEmpty() ? before.indexOf(each.asText()) : -1;
            before = at < 0 ? before : before.substring(0, at);
        }
        return before;
    }

    /** Tokens the text may have: some limits count the reasoning, others do not. */
    private static int most(Call call) {
        int text = call.parameter("max_tokens").asInt(Integer.MAX_VALUE);
        text = Math.min(text, call.parameter("max_output_tokens").asInt(Integer.MAX_VALUE));
        int all = call.parameter("max_completion_tokens").asInt(Integer.MAX_VALUE);
        int reasoning = call.thinks() ? TokenCount.of(String.join("", REASONING)) : 0;
        return Math.min(text, Math.max(0, all - reasoning));
    }
}
