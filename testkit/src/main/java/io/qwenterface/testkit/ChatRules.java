package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.catalog.Support;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an OpenAI-compatible request keeps its messages, and what their content may be (wire reference c.1). */
final class ChatRules implements Rule {
    private static final Set<String> PARTS = Set.of("text", "image_url", "input_audio", "video", "video_url");

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode messages = call.messages();
        if (messages.isMissingNode() || messages.isNull()) {
            return Refusal.parameter("Either \"prompt\" or \"messages\" must exist and cannot both be none");
        }
        if (!messages.isArray()) {
            return Refusal.wrongBody();
        }
        for (JsonNode message : messages) {
            JsonNode content = message.path("content");
            if (content.isArray()) {
                Refusal refusal = checkParts(call, content);
                if (refusal != null) {
                    return refusal;
                }
            } else if (!content.isTextual() && !content.isMissingNode() && !content.isNull()) {
                return Refusal.modelSide("input content must be a string.");
            }
        }
        return null;
    }

    private static @Nullable Refusal checkParts(Call call, JsonNode content) {
        for (JsonNode part : content) {
            String type = part.path("type").asText();
            if (!PARTS.contains(type) || part.path(type).isMissingNode()) {
                return Refusal.modelSide("The item of content should be a message of a certain modal.");
            }
            if (!type.equals("text")
                    && call.model().vision() == Support.NO
                    && call.model().audio() == Support.NO) {
                return Refusal.modelSide("input content must be a string.");
            }
        }
        return null;
    }
}
