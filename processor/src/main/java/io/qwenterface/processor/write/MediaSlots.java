package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The constants for one method's parameters of images, videos and sound: what their annotations say. */
final class MediaSlots {
    private final ClassMembers members;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    /** The constant of a parameter. */
    private record Slot(String constant, String parameter, MediaModel media) {}

    /**
     * Reserves their names.
     *
     * @param spec the name of the method's specification
     */
    MediaSlots(ClassMembers members, MethodModel method, String spec) {
        this.members = members;
        for (ParameterModel parameter : method.mediaParameters()) {
            String name = parameter.name();
            String constant = members.constantName(spec + "_" + Names.constant(name));
            slots.put(name, new Slot(constant, name, parameter.media().get(0)));
        }
    }

    /** A parameter's value for its slot of the prompt. */
    CodeBlock argument(String parameter) {
        Slot slot = Objects.requireNonNull(slots.get(parameter), parameter);
        boolean several = slot.media.shape() == MediaModel.Shape.LIST;
        return CodeBlock.of("$L.$L($L)", slot.constant, several ? "ofAll" : "of", parameter);
    }

    void addConstants() {
        slots.values().forEach(slot -> members.addConstant(slot.constant, RuntimeNames.MEDIA_SLOT, literal(slot)));
    }

    private static CodeBlock literal(Slot slot) {
        MediaModel media = slot.media;
        List<CodeBlock> settings = new ArrayList<>();
        add(settings, "fps", media.fps());
        add(settings, "minPixels", media.minPixels());
        add(settings, "maxPixels", media.maxPixels());
        add(settings, "totalPixels", media.totalPixels());
        media.format().ifPresent(format -> settings.add(CodeBlock.of(".format($L)", TextLiteral.of(format.value()))));
        CodeBlock start = CodeBlock.of("$T.$L($S)", RuntimeNames.MEDIA_SLOT, factory(media), slot.parameter);
        return settings.size() < 2
                ? CodeBlock.of("$L$L", start, CodeBlock.join(settings, ""))
                : CodeBlock.of("$L$>$>\n$L$<$<", start, CodeBlock.join(settings, "\n"));
    }

    private static String factory(MediaModel media) {
        return switch (media.kind()) {
            case IMAGE -> "image";
            case VIDEO -> media.shape() == MediaModel.Shape.LIST ? "frames" : "video";
            case AUDIO -> "audio";
        };
    }

    private static void add(
            List<CodeBlock> settings, String name, Optional<? extends Setting<? extends Number>> value) {
        value.filter(set -> set.value().doubleValue() != 0)
                .ifPresent(set -> settings.add(CodeBlock.of(".$L($L)", name, set.value())));
    }
}
