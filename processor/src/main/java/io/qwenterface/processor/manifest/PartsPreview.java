package io.qwenterface.processor.manifest;

import io.qwenterface.Transport;
import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.PromptTemplate;
import io.qwenterface.processor.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a user message with media as the runtime sends them, {@code {{photo}}} for the address or data URI. */
final class PartsPreview {
    private final MethodModel method;
    private final boolean dashScope;
    private final boolean responses;
    private final List<Object> parts = new ArrayList<>();
    private final List<Node> text = new ArrayList<>();

    private PartsPreview(MethodModel method) {
        this.method = method;
        this.dashScope = method.route().transport() == Transport.DASHSCOPE;
        this.responses = method.route().transport() == Transport.OPENAI_RESPONSES;
    }

    static List<Object> of(MethodModel method) {
        PartsPreview preview = new PartsPreview(method);
        for (Node node : method.user().template().nodes()) {
            if (node instanceof Node.Media media) {
                preview.endText(false);
                preview.parts.add(preview.part(media));
            } else {
                preview.text.add(node);
            }
        }
        preview.endText(method.user().cache().isPresent());
        return preview.parts;
    }

    private void endText(boolean cached) {
        String written = TemplateText.of(new PromptTemplate(text));
        text.clear();
        if (!written.isBlank()) {
            Map<String, Object> part = new LinkedHashMap<>();
            if (!dashScope) {
                part.put("type", responses ? "input_text" : "text");
            }
            part.put("text", written);
            if (cached) {
                part.put("cache_control", RequestPreview.CACHED);
            }
            parts.add(part);
        }
    }

    private Map<String, Object> part(Node.Media node) {
        MediaModel media = method.mediaParameters().stream()
                .filter(parameter -> parameter.name().equals(node.parameter()))
                .map(ParameterModel::media)
                .findFirst()
                .orElseThrow()
                .get(0);
        boolean frames = media.kind() == MediaModel.Kind.VIDEO && media.shape() == MediaModel.Shape.LIST;
        String value = "{{" + node.parameter() + "}}";
        Map<String, Object> part = new LinkedHashMap<>();
        if (dashScope) {
            part.put(nativeName(media), frames ? List.of(value) : value);
        } else if (responses) {
            part.put("type", "input_image");
            part.put("image_url", value);
        } else {
            part.put("type", frames ? "video" : type(media));
            part.put(frames ? "video" : type(media), frames ? List.of(value) : content(media, value));
        }
        number(part, "fps", media.fps());
        number(part, "min_pixels", media.minPixels());
        number(part, "max_pixels", media.maxPixels());
        number(part, "total_pixels", media.totalPixels());
        return part;
    }

    private static String nativeName(MediaModel media) {
        return switch (media.kind()) {
            case IMAGE -> "image";
            case VIDEO -> "video";
            case AUDIO -> "audio";
        };
    }

    private static String type(MediaModel media) {
        return switch (media.kind()) {
            case IMAGE -> "image_url";
            case VIDEO -> "video_url";
            case AUDIO -> "input_audio";
        };
    }

    private static Map<String, Object> content(MediaModel media, String value) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (media.kind() == MediaModel.Kind.AUDIO) {
            content.put("data", value);
            media.format().ifPresent(format -> content.put("format", format.value()));
        } else {
            content.put("url", value);
        }
        return content;
    }

    private static void number(
            Map<String, Object> part, String name, Optional<? extends Setting<? extends Number>> setting) {
        setting.filter(set -> set.value().doubleValue() != 0).ifPresent(set -> part.put(name, set.value()));
    }
}
