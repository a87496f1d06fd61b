package io.qwenterface.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** What the user says about types, components, constants, methods and parameters: {@code @Description}, else the Javadoc. */
final class Descriptions {
    private final Elements elements;

    Descriptions(Elements elements) {
        this.elements = elements;
    }

    Optional<String> ofType(TypeElement type) {
        return written(type).or(() -> javadoc(type).flatMap(Javadoc::firstSentence));
    }

    Optional<String> ofConstant(Element constant) {
        return written(constant).or(() -> javadoc(constant).flatMap(Javadoc::text));
    }

    Optional<String> ofMethod(ExecutableElement method) {
        return written(method).or(() -> javadoc(method).flatMap(Javadoc::text));
    }

    Optional<String> ofParameter(ExecutableElement method, VariableElement parameter) {
        return written(parameter)
                .or(() -> javadoc(method)
                        .flatMap(comment ->
                                comment.param(parameter.getSimpleName().toString())));
    }

    Optional<String> ofComponent(TypeElement type, RecordComponentElement component) {
        return written(component)
                .or(() -> written(component.getAccessor()))
                .or(() -> javadoc(type)
                        .flatMap(comment ->
                                comment.param(component.getSimpleName().toString())));
    }

    /**
     * Of a value that a constructor takes.
     *
     * @param places where it is declared, the parameter first
     */
    Optional<String> ofParameter(List<Element> places, Element constructor, TypeElement type) {
        String name = places.get(0).getSimpleName().toString();
        return places.stream()
                .flatMap(place -> written(place).stream())
                .findFirst()
                .or(() -> javadoc(constructor).flatMap(comment -> comment.param(name)))
                .or(() -> javadoc(type).flatMap(comment -> comment.param(name)));
    }

    private Optional<Javadoc> javadoc(Element element) {
        return Optional.ofNullable(elements.getDocComment(element)).map(Javadoc::new);
    }

    private static Optional<String> written(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (JavaType.nameOf(annotation.getAnnotationType()).equals(AnnotationReader.PACKAGE + ".Description")) {
                for (AnnotationValue value : annotation.getElementValues().values()) {
                    if (value.getValue() instanceof String text && !text.isBlank()) {
                        return Optional.of(text.strip());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
