package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.catalog.Model.Thinking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be asked to reason, and who cannot be kept from it (wire reference c.3). */
final class ThinkingRules implements Rule {
    private static final List<String> EFFORTS = List.of("none", "minimal", "low", "medium", "high", "xhigh", "max");

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode enable = call.parameter("enable_thinking");
        if (!enable.isMissingNode() && !enable.isBoolean()) {
            return Refusal.wrongBody();
        }
        if (call.model().thinking() == Thinking.NONE && enable.asBoolean()) {
            String message = "The model " + call.model().id() + " does not support enable_thinking.";
            String code = "InvalidParameter.NotSupportEnableThinking";
            return new Refusal(400, code, code, message, message);
        }
        if (call.model().thinking() == Thinking.ALWAYS && enable.isBoolean() && !enable.asBoolean()) {
            return Refusal.modelSide("The value of the enable_thinking parameter is restricted to True.");
        }
        JsonNode budget = call.parameter("thinking_budget");
        JsonNode effort = call.parameter("reasoning_effort");
        if (!effort.isMissingNode() && call.model().family().startsWith("qwen3.8")) {
            if (!EFFORTS.contains(effort.asText())) {
                // That it is an error is known, the wording is not.
                return Refusal.modelSide("The reasoning_effort parameter must be one of " + EFFORTS);
            }
            if (!budget.isMissingNode()) {
                return Refusal.modelSide("The reasoning_effort and thinking_budget parameters exclude each other");
            }
        }
        if (!budget.isMissingNode() && !(budget.isIntegralNumber() && budget.asLong() > 0)) {
            int most = call.model().maxOutput().orElse(131_072);
            return Refusal.modelSide(
                    "The thinking_budget parameter must be a positive integer and not greater than " + most);
        }
        return null;
    }
}
