package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a mark for the context cache, and where it stands (wire reference c.1, j). No source has the service's
 * wording; this one is made up.
 */
final class CacheRules implements Rule {
    @Override
    public @Nullable Refusal check(Call call) {
        for (JsonNode message : call.messages()) {
            if (message.has("cache_control")) {
                return Refusal.modelSide("cache_control should be set on an item of the content");
            }
            for (JsonNode part : message.path("content")) {
                JsonNode mark = part.path("cache_control");
                boolean markable = part.has("text") || part.has("image_url") || part.has("image");
                if (!mark.isMissingNode() && !markable) {
                    return Refusal.modelSide("cache_control is not supported on this item of the content");
                }
                if (!mark.isMissingNode()
                        && !(mark.size() == 1 && mark.path("type").asText().equals("ephemeral"))) {
                    return Refusal.modelSide("cache_control should be {\"type\": \"ephemeral\"}");
                }
            }
        }
        return null;
    }
}
