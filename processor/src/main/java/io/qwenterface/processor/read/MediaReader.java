package io.qwenterface.processor.read;

import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MediaModel.Kind;
import io.qwenterface.processor.model.MediaModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a parameter says of the images, videos or sound it holds. */
final class MediaReader {
    static final String MEDIA = "io.qwenterface.runtime.Media";

    private static final Set<String> SOURCES = Set.of("java.net.URI", "java.nio.file.Path", MEDIA);

    private final AnnotationReader annotations;

    MediaReader(AnnotationReader annotations) {
        this.annotations = annotations;
    }

    /** The annotations of media on a parameter, in a fixed order; more than one is a mistake. */
    List<MediaModel> read(VariableElement parameter, TypeMirror type) {
        List<MediaModel> media = new ArrayList<>();
        annotations.find(parameter, "Image").ifPresent(image -> media.add(media(Kind.IMAGE, image, type)));
        annotations.find(parameter, "Video").ifPresent(video -> media.add(media(Kind.VIDEO, video, type)));
        annotations.find(parameter, "Audio").ifPresent(audio -> media.add(media(Kind.AUDIO, audio, type)));
        return media;
    }

    /** Whether a type holds nothing but media, so that only an annotation is missing. */
    static boolean isMedia(TypeMirror type) {
        return JavaType.nameOf(type).equals(MEDIA)
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream()
                                .anyMatch(argument -> JavaType.nameOf(JavaType.usable(argument))
                                        .equals(MEDIA)));
    }

    private static MediaModel media(Kind kind, AnnotationUse annotation, TypeMirror type) {
        return new MediaModel(
                kind,
                shape(type),
                JavaType.display(type),
                annotation.explicit("fps", Double.class),
                annotation.explicit("minPixels", Integer.class),
                annotation.explicit("maxPixels", Integer.class),
                annotation.explicit("totalPixels", Integer.class),
                annotation.flag("highResolution"),
                annotation.explicit("format", String.class),
                annotation.origin());
    }

    private static Shape shape(TypeMirror type) {
        if (isOne(type)) {
            return Shape.ONE;
        }
        boolean list = type instanceof DeclaredType declared
                && JavaType.nameOf(type).equals("java.util.List")
                && declared.getTypeArguments().size() == 1
                && isOne(JavaType.usable(declared.getTypeArguments().get(0)));
        return list ? Shape.LIST : Shape.NONE;
    }

    private static boolean isOne(TypeMirror type) {
        return JavaType.isBytes(type) || SOURCES.contains(JavaType.nameOf(type));
    }
}
