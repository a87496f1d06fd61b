package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions a model may call (wire reference c.2). */
final class ToolRules implements Rule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode tools = call.parameter("tools");
        if (tools.isMissingNode()) {
            return null;
        }
        JsonNode parallel = call.parameter("parallel_tool_calls");
        if (!tools.isArray() || !(parallel.isMissingNode() || parallel.isBoolean())) {
            return Refusal.wrongBody();
        }
        for (JsonNode tool : tools) {
            String name = tool.path("function").path("name").asText();
            if (name.equals("search")) {
                return Refusal.modelSide("Tool names are not allowed to be [search]");
            }
            if (!tool.path("type").asText().equals("function")
                    || !NAME.matcher(name).matches()
                    || !isDescribed(tool.path("function"))) {
                return Refusal.wrongBody();
            }
        }
        if (!tools.isEmpty() && call.choices() > 1) {
            // The rule is known, the wording is not.
            return Refusal.modelSide("Range of n should be [1, 1]");
        }
        JsonNode choice = call.parameter("tool_choice");
        boolean automatic = choice.isMissingNode()
                || choice.asText().equals("auto")
                || choice.asText().equals("none");
        if (!automatic && call.thinks()) {
            return Refusal.modelSide(
                    "The tool_choice parameter does not support being set to required or object in thinking mode");
        }
        return automatic || choice.isObject()
                ? null
                : Refusal.modelSide("tool_choice is one of the strings that should be [\"none\", \"auto\"]");
    }

    /** Both may be missing; the parameters are an object's schema, or empty for none. */
    private static boolean isDescribed(JsonNode function) {
        JsonNode description = function.path("description");
        JsonNode parameters = function.path("parameters");
        boolean none = parameters.isMissingNode() || (parameters.isObject() && parameters.isEmpty());
        return (none || parameters.path("type").asText().equals("object"))
                && (description.isMissingNode() || description.isTextual());
    }

    /** The schema of a function's parameters; missing if the request offers none of that name. */
    static JsonNode parameters(Call call, String name) {
        for (JsonNode tool : call.parameter("tools")) {
            if (tool.at("/function/name").asText().equals(name)) {
                return tool.at("/function/parameters");
            }
        }
        return MissingNode.getInstance();
    }
}
