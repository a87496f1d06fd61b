package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ranges of sampling parameters, with the texts the service has for them (wire reference c.2, f.3). */
final class RangeRules implements Rule {
    private static final BigInteger MOST_SEED = BigInteger.valueOf(Long.MAX_VALUE);

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode temperature = call.parameter("temperature");
        if (!temperature.isMissingNode() && !temperature.isNumber()) {
            return Refusal.modelSide("'temperature' must be Float");
        }
        if (outside(temperature, 0, true, 2, false)) {
            return Refusal.modelSide("Temperature should be in [0.0, 2.0)");
        }
        if (outside(call.parameter("top_p"), 0, false, 1, true)) {
            return Refusal.modelSide("Range of top_p should be (0.0, 1.0]");
        }
        if (outside(call.parameter("top_k"), 0, Integer.MAX_VALUE)) {
            return Refusal.modelSide("Parameter top_k be greater than or equal to 0");
        }
        if (outside(call.parameter("presence_penalty"), -2, true, 2, true)) {
            return Refusal.modelSide("Presence_penalty should be in [-2.0, 2.0]");
        }
        if (outside(call.parameter("repetition_penalty"), 0, false, Integer.MAX_VALUE, true)) {
            return Refusal.modelSide("Repetition_penalty should be greater than 0.0");
        }
        if (outside(call.parameter("n"), 1, 4)) {
            return Refusal.modelSide("Range of n should be [1, 4]");
        }
        int most = call.model().maxOutput().orElse(Integer.MAX_VALUE);
        if (outside(call.parameter("max_tokens"), 1, most)) {
            return Refusal.modelSide("Range of max_tokens should be [1, " + most + "]");
        }
        // Reasoning counts here, and nobody says how much of it there may be.
        if (outside(call.parameter("max_completion_tokens"), 1, Integer.MAX_VALUE)) {
            return Refusal.modelSide("Range of max_completion_tokens should be [1, " + most + "]");
        }
        if (outside(call.parameter("top_logprobs"), 0, 5)) {
            return Refusal.modelSide("Range of top_logprobs should be [0, 5]");
        }
        JsonNode seed = call.parameter("seed");
        if (!seed.isMissingNode()
                && (!seed.isIntegralNumber()
                        || seed.bigIntegerValue().signum() < 0
                        || seed.bigIntegerValue().compareTo(MOST_SEED) > 0)) {
            return Refusal.modelSide("Range of seed should be [0, 9223372036854775807]");
        }
        return checkStop(call.parameter("stop"));
    }

    private static boolean outside(JsonNode value, int least, int most) {
        return (!value.isMissingNode() && !value.isIntegralNumber()) || outside(value, least, true, most, true);
    }

    private static boolean outside(JsonNode value, int least, boolean leastIncluded, int most, boolean mostIncluded) {
        if (value.isMissingNode()) {
            return false;
        }
        if (!value.isNumber()) {
            return true;
        }
        BigDecimal number = value.decimalValue();
        int fromLeast = number.compareTo(BigDecimal.valueOf(least));
        int fromMost = number.compareTo(BigDecimal.valueOf(most));
        return fromLeast < 0 || fromMost > 0 || (fromLeast == 0 && !leastIncluded) || (fromMost == 0 && !mostIncluded);
    }

    private static @Nullable Refusal checkStop(JsonNode stop) {
        if (stop.isMissingNode() || stop.isTextual()) {
            return null;
        }
        Set<String> kinds = new HashSet<>();
        for (JsonNode element : stop) {
            kinds.add(kind(element));
        }
        boolean ofOneKind = stop.isArray() && kinds.size() <= 1 && !kinds.contains("");
        return ofOneKind
                ? null
                : Refusal.modelSide("The \"stop\" parameter must be of type \"str\", \"list[str]\", \"list[int]\", or"
                        + " \"list[list[int]]\", and all elements within the list must be of the same type.");
    }

    private static String kind(JsonNode element) {
        if (element.isTextual()) {
            return "str";
        }
        if (element.isIntegralNumber()) {
            return "int";
        }
        if (!element.isArray()) {
            return "";
        }
        for (JsonNode token : element) {
            if (!token.isIntegralNumber()) {
                return "";
            }
        }
        return "list";
    }
}
