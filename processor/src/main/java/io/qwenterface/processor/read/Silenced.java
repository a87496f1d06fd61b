package io.qwenterface.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @SuppressWarnings}. */
final class Silenced {
    private Silenced() {}

    /** Every word in the annotation, if there is one. */
    static Set<String> on(Element element) {
        Set<String> words = new HashSet<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (JavaType.nameOf(annotation.getAnnotationType()).equals("java.lang.SuppressWarnings")) {
                for (AnnotationValue value : annotation.getElementValues().values()) {
                    if (value.getValue() instanceof List<?> list) {
                        list.forEach(item -> words.add(String.valueOf(((AnnotationValue) item).getValue())));
                    }
                }
            }
        }
        return words;
    }
}
