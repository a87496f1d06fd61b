package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** What is answered where the test said nothing: an instance of the schema asked for, else a quotation. */
final class SelfAnswer {
    private SelfAnswer() {}

    static Answer to(Call call, RecordedRequest request) {
        Answer answer = Answer.text(text(call, request));
        return call.thinks() ? answer.withReasoning("The user wrote ", "something, ", "so I quote it.") : answer;
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
        return quotation;
    }
}
