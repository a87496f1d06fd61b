package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every result answers a call of the turn it belongs to, and every call has one result (wire reference c.1, f.3, g). */
final class ToolTurnRules implements Rule {
    @Override
    public @Nullable Refusal check(Call call) {
        Turn turn = new Turn(List.of());
        for (JsonNode message : call.messages()) {
            boolean fine;
            if (message.path("role").asText().equals("tool")) {
                fine = turn.takes(message);
            } else {
                fine = turn.isOver();
                turn = new Turn(ids(message.path("tool_calls")));
            }
            if (!fine) {
                return unmatched();
            }
        }
        return turn.isOver() ? null : unmatched();
    }

    private static Refusal unmatched() {
        return Refusal.modelSide(
                "messages with role \"tool\" must be a response to a preceeding message with \"tool_calls\"");
    }

    private static List<String> ids(JsonNode calls) {
        List<String> ids = new ArrayList<>();
        calls.forEach(call -> ids.add(call.path("id").asText()));
        return ids;
    }

    /** The calls of one message. */
    private static final class Turn {
        private final boolean any;
        private final List<String> unanswered;

        /** A result that names the function, as the older manual does, which answers the first call only. */
        private boolean named;

        Turn(List<String> ids) {
            any = !ids.isEmpty();
            unanswered = new ArrayList<>(ids);
        }

        boolean takes(JsonNode result) {
            if (result.has("tool_call_id")) {
                return unanswered.remove(result.path("tool_call_id").asText());
            }
            named = true;
            return any && result.has("name");
        }

        boolean isOver() {
            return unanswered.isEmpty() || named;
        }
    }
}
