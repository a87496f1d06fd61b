package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.PixelBounds;
import io.qwenterface.catalog.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What images, videos and sound have to be like (wire reference c.1, d.2, f.3). Of some ranges the reference knows no
 * message; theirs are worded like those of others.
 */
final class MediaRules implements Rule {
    private static final int MOST_BYTES = 10_485_760;
    private static final int LEAST_FRAMES = 4;
    private static final int MOST_FRAMES = 512;

    @Override
    public @Nullable Refusal check(Call call) {
        for (JsonNode message : call.messages()) {
            for (JsonNode part : message.path("content")) {
                Refusal refusal = check(call.model(), part);
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        return null;
    }

    private static @Nullable Refusal check(Model model, JsonNode part) {
        List<JsonNode> addresses = new ArrayList<>();
        Support support = Support.UNKNOWN;
        boolean image = false;
        boolean frames = false;
        if (part.has("image_url") || part.has("image")) {
            addresses.add(part.has("image") ? part.path("image") : part.at("/image_url/url"));
            support = model.vision();
            image = true;
        } else if (part.has("input_audio") || part.has("audio")) {
            addresses.add(part.has("audio") ? part.path("audio") : part.at("/input_audio/data"));
            support = model.audio();
        } else if (part.has("video_url") || part.has("video")) {
            JsonNode video = part.has("video") ? part.path("video") : part.at("/video_url/url");
            frames = video.isArray();
            (frames ? video : List.of(video)).forEach(addresses::add);
            support = model.video();
        } else {
            return null;
        }
        if (support == Support.NO) {
            return Refusal.modelSide("The item of content should be a message of a certain modal.");
        }
        if (frames && (addresses.size() < LEAST_FRAMES || addresses.size() > MOST_FRAMES)) {
            return Refusal.modelSide("The video modality input does not meet the requirements because: the range of"
                    + " sequence images shoule be (4, 512)./(4,80).");
        }
        for (JsonNode address : addresses) {
            Refusal refusal = address(address);
            if (refusal != null) {
                return refusal;
            }
        }
        return ranges(part, image ? PixelBounds.ofImages(model) : PixelBounds.ofFrames(model));
    }

    private static @Nullable Refusal address(JsonNode address) {
        String text = address.asText();
        if (text.startsWith("data:")) {
            if (text.length() > MOST_BYTES) {
                return Refusal.modelSide("Exceeded limit on max bytes per data-uri item : " + MOST_BYTES);
            }
            return text.matches("(?s)data:[^,]*;base64,[A-Za-z0-9+/]+={0,2}") ? null : notAnAddress();
        }
        return text.matches("(?i)(https?|oss)://[^/\\s]+.*") ? null : notAnAddress();
    }

    static Refusal notAnAddress() {
        return Refusal.modelSide("The provided URL does not appear to be valid. Ensure it is correctly formatted.");
    }

    private static @Nullable Refusal ranges(JsonNode part, Optional<PixelBounds> bounds) {
        JsonNode fps = part.path("fps");
        if (!fps.isMissingNode() && !(fps.isNumber() && fps.asDouble() >= 0.1 && fps.asDouble() <= 10)) {
            return Refusal.modelSide("Range of fps should be [0.1, 10]");
        }
        int least = bounds.map(PixelBounds::least).orElse(1);
        int most = bounds.map(PixelBounds::most).orElse(Integer.MAX_VALUE);
        for (String name : List.of("min_pixels", "max_pixels")) {
            JsonNode pixels = part.path(name);
            if (!pixels.isMissingNode()
                    && !(pixels.isIntegralNumber() && pixels.asLong() >= least && pixels.asLong() <= most)) {
                return Refusal.modelSide("Range of " + name + " should be [" + least + ", " + most + "]");
            }
        }
        long min = part.path("min_pixels").asLong(0);
        return min > part.path("max_pixels").asLong(Long.MAX_VALUE)
                ? Refusal.modelSide("min_pixels should not be greater than max_pixels")
                : null;
    }
}
