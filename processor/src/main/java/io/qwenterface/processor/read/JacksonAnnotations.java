package io.qwenterface.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Jackson's annotations, by name: the processor needs no Jackson of the user's. */
final class JacksonAnnotations {
    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
    private static final String DESERIALIZE = "com.fasterxml.jackson.databind.annotation.JsonDeserialize";

    private JacksonAnnotations() {}

    /** Whether a type says itself how Jackson makes one. */
    static boolean isMapped(TypeElement type) {
        if (has(type, DESERIALIZE) || has(type, ANNOTATIONS + "JsonTypeInfo")) {
            return true;
        }
        for (Element member : type.getEnclosedElements()) {
            if (has(member, ANNOTATIONS + "JsonCreator") || has(member, ANNOTATIONS + "JsonValue")) {
                return true;
            }
        }
        return false;
    }

    /** The name of an enum constant or property. */
    static Optional<String> property(Element element) {
        return value(element, ANNOTATIONS + "JsonProperty");
    }

    /**
     * The name of a record component. The annotation has no record component among its targets, so that the compiler
     * moves it to field, accessor and parameter.
     */
    static Optional<String> property(TypeElement type, RecordComponentElement component) {
        Optional<String> name = property(component).or(() -> property(component.getAccessor()));
        for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (name.isEmpty() && field.getSimpleName().equals(component.getSimpleName())) {
                name = property(field);
            }
        }
        return name;
    }

    /** The discriminator's value for one variant of a sealed interface. */
    static Optional<String> typeName(TypeElement type) {
        return value(type, ANNOTATIONS + "JsonTypeName");
    }

    private static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** The text of an annotation's first member; nothing if that is empty. */
    private static Optional<String> value(Element element, String annotation) {
        return find(element, annotation).flatMap(found -> {
            List<? extends AnnotationValue> values =
                    List.copyOf(found.getElementValues().values());
            return values.isEmpty() || values.get(0).toString().equals("\"\"")
                    ? Optional.empty()
                    : Optional.of(String.valueOf(values.get(0).getValue()));
        });
    }

    private static Optional<? extends AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation ->
                        JavaType.nameOf(annotation.getAnnotationType()).equals(name))
                .findFirst();
    }
}
