package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Places in one interface, numbered in the order of the source.
 *
 * <p>What is declared elsewhere, in a super-interface or an annotation of the user's own, is reported on the interface
 * itself: it may come from a jar, and two clients may share it.
 */
final class Origins {
    private static final long ANNOTATION = 1_000;
    private static final long NAME = 500 * ANNOTATION;
    private static final long PARAMETER = 1_000 * ANNOTATION;
    private static final long MEMBER = 1_000 * PARAMETER;

    private final TypeElement client;
    private final Map<Element, Long> starts = new HashMap<>();

    Origins(TypeElement client) {
        this.client = client;
        starts.put(client, 0L);
        long start = 0;
        for (Element member : client.getEnclosedElements()) {
            start += MEMBER;
            starts.put(member, start);
            if (member instanceof ExecutableElement method) {
                long parameterStart = start;
                for (VariableElement parameter : method.getParameters()) {
                    parameterStart += PARAMETER;
                    starts.put(parameter, parameterStart);
                }
            }
        }
    }

    Origin of(Element element) {
        Long start = starts.get(element);
        return start == null ? instead(element) : Origin.of(element, null, null, start + NAME);
    }

    Origin of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        Long start = starts.get(element);
        if (start == null) {
            return instead(element);
        }
        long order = start + indexOf(annotation, element) * ANNOTATION;
        return Origin.of(element, annotation, value, value == null ? order : order + 1 + indexOf(value, annotation));
    }

    /** Position among the annotations of an element; a repeated one is inside a container the compiler made. */
    private static int indexOf(AnnotationMirror wanted, Element element) {
        int index = 0;
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.equals(wanted) || holds(annotation, wanted)) {
                return index;
            }
            index++;
        }
        return index;
    }

    private static boolean holds(AnnotationMirror container, AnnotationMirror wanted) {
        return container.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .anyMatch(item -> item instanceof AnnotationValue value
                        && value.getValue().equals(wanted));
    }

    /** Position among all values written, elements of arrays counted one by one. */
    private static int indexOf(AnnotationValue wanted, AnnotationMirror annotation) {
        int index = 0;
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (value.equals(wanted)) {
                return index;
            }
            index++;
            if (value.getValue() instanceof List<?> list) {
                int inner = list.indexOf(wanted);
                if (inner >= 0) {
                    return index + inner;
                }
                index += list.size();
            }
        }
        return index;
    }

    private Origin instead(Element element) {
        return of(client).standingFor(describe(element));
    }

    private static String describe(Element element) {
        Element outer = element.getEnclosingElement();
        if (element instanceof ExecutableElement method) {
            return method.getParameters().stream()
                            .map(parameter -> parameter.getSimpleName().toString())
                            .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"))
                    + owner(outer);
        }
        return element instanceof VariableElement
                ? "parameter " + element.getSimpleName() + (outer == null ? "" : " of " + describe(outer))
                : element.getSimpleName().toString();
    }

    private static String owner(@Nullable Element outer) {
        return outer == null ? "" : " of " + outer.getSimpleName();
    }
}
