package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.catalog.Support;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is asked for as speech (wire reference c.2). No source has the service's wording; that of this class is made
 * up. That it takes a stream is for {@link StreamRules}. The native protocol knows none of these parameters.
 */
final class SpeechRules implements Rule {
    static boolean asksForAudio(Call call) {
        for (JsonNode modality : call.parameter("modalities")) {
            if (modality.asText().equals("audio")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Refusal check(Call call) {
        if (call.endpoint().isNative()) {
            return null;
        }
        String modalities = call.parameter("modalities").toString();
        boolean known = call.parameter("modalities").isMissingNode()
                || modalities.equals("[\"text\"]")
                || modalities.equals("[\"text\",\"audio\"]");
        if (!known) {
            return Refusal.modelSide("modalities should be [\"text\"] or [\"text\",\"audio\"]");
        }
        if (!asksForAudio(call)) {
            return null;
        }
        if (call.model().speech() == Support.NO) {
            return Refusal.modelSide("This model does not support 'audio' output.");
        }
        JsonNode audio = call.parameter("audio");
        boolean complete = !audio.path("voice").asText().isBlank()
                && audio.path("format").asText().equals("wav");
        return complete ? null : Refusal.modelSide("audio should have a voice, and the format wav");
    }
}
