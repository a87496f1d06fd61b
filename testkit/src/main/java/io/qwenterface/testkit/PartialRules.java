package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** An answer that is begun already: in the last message, the assistant's, and without reasoning (wire reference c.5). */
final class PartialRules implements Rule {
    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode messages = call.messages();
        for (int i = 0; i < messages.size(); i++) {
            JsonNode partial = messages.path(i).path("partial");
            if (partial.isMissingNode() || partial.isNull()) {
                continue;
            }
            if (!partial.isBoolean()) {
                return Refusal.wrongBody();
            }
            boolean last = i == messages.size() - 1
                    && messages.path(i).path("role").asText().equals("assistant");
            if (partial.asBoolean() && !last) {
                // The rule is known, the wording is not.
                return Refusal.modelSide("The partial parameter must be set on the last message of role assistant");
            }
            if (partial.asBoolean() && call.thinks()) {
                // The rule is known, the wording is not.
                return Refusal.modelSide("The partial parameter is not supported when enable_thinking is true");
            }
        }
        return null;
    }
}
