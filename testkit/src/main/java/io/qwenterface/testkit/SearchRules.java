package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of a search (wire reference c.2, d.2). No source has the service's wording; this one is made up. */
final class SearchRules implements Rule {
    private static final Set<String> STRATEGIES = Set.of("turbo", "max", "agent", "agent_max", "standard", "pro");
    private static final Set<String> FORMATS = Set.of("[<number>]", "[ref_<number>]");
    private static final List<String> FLAGS = List.of(
            "forced_search", "enable_search_extension", "enable_source", "enable_citation", "prepend_search_result");

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode options = call.parameter("search_options");
        if (options.isMissingNode()) {
            return null;
        }
        if (!options.isObject()) {
            return Refusal.modelSide("search_options should be an object");
        }
        for (String flag : FLAGS) {
            if (options.has(flag) && !options.path(flag).isBoolean()) {
                return Refusal.modelSide(flag + " should be a boolean");
            }
        }
        if (outside(options.path("search_strategy"), STRATEGIES)) {
            return Refusal.modelSide("search_strategy should be one of turbo, max, agent, agent_max");
        }
        return outside(options.path("citation_format"), FORMATS)
                ? Refusal.modelSide("citation_format should be [<number>] or [ref_<number>]")
                : null;
    }

    private static boolean outside(JsonNode value, Set<String> known) {
        return !value.isMissingNode() && !known.contains(value.asText());
    }
}
