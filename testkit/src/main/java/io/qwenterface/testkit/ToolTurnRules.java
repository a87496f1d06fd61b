package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/** Every result answers a call of the turn it belongs to (wire reference c.1, f.3, g). */
final class ToolTurnRules implements Rule {
    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode calls = MissingNode.getInstance();
        for (JsonNode message : call.messages()) {
            if (!message.path("role").asText().equals("tool")) {
                calls = message.path("tool_calls");
            } else if (!answersOneOf(calls, message)) {
                return Refusal.modelSide(
                        "messages with role \"tool\" must be a response to a preceeding message with \"tool_calls\"");
            }
        }
        return null;
    }

    /** By the call's id; a result without one names the function, as the older manual does. */
    private static boolean answersOneOf(JsonNode calls, JsonNode result) {
        if (!result.has("tool_call_id")) {
            return result.has("name") && !calls.isEmpty();
        }
        String id = result.path("tool_call_id").asText();
        for (JsonNode call : calls) {
            if (call.path("id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
