package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds our annotations on an element: those written on it, then those on annotations of the user's own that are written
 * on it.
 */
final class AnnotationReader {
    static final String PACKAGE = "io.qwenterface";

    private final Elements elements;
    private final Origins origins;

    AnnotationReader(Elements elements, Origins origins) {
        this.elements = elements;
        this.origins = origins;
    }

    Optional<AnnotationUse> find(Element element, String name) {
        return all(element, name).stream().findFirst();
    }

    /** All of one name, repeated ones one by one; directly written ones first. */
    List<AnnotationUse> all(Element element, String name) {
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            for (AnnotationMirror one : flatten(annotation)) {
                if (is(one, name)) {
                    found.add(new AnnotationUse(elements, one, value -> origins.of(element, one, value)));
                }
            }
        }
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            Origin origin = origins.of(element, annotation, null);
            for (AnnotationMirror shared : shared(annotation, new HashSet<>())) {
                if (is(shared, name)) {
                    Origin place = origin.standingFor("@" + simpleName(annotation));
                    found.add(new AnnotationUse(elements, shared, value -> place));
                }
            }
        }
        return found;
    }

    /** Whether an element has one of our annotations with these names. */
    static boolean hasAny(Element element, Set<String> wanted) {
        return names(element).stream().anyMatch(wanted::contains);
    }

    /** The simple names of our annotations on an element. */
    static List<String> names(Element element) {
        Set<String> names = new LinkedHashSet<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            for (AnnotationMirror one : flatten(annotation)) {
                if (isOurs(one)) {
                    names.add(simpleName(one));
                }
            }
            shared(annotation, new HashSet<>()).forEach(shared -> names.add(simpleName(shared)));
        }
        return List.copyOf(names);
    }

    /** Every text written in our annotations on an element. */
    List<Setting<String>> literals(Element element) {
        List<Setting<String>> literals = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            for (AnnotationMirror one : flatten(annotation)) {
                if (isOurs(one)) {
                    collect(element, one, one.getElementValues().values(), literals);
                }
            }
        }
        return literals;
    }

    private void collect(
            Element element, AnnotationMirror annotation, Iterable<?> values, List<Setting<String>> literals) {
        for (Object entry : values) {
            if (entry instanceof AnnotationValue value) {
                if (value.getValue() instanceof String text) {
                    literals.add(new Setting<>(text, origins.of(element, annotation, value)));
                } else if (value.getValue() instanceof List<?> list) {
                    collect(element, annotation, list, literals);
                }
            }
        }
    }

    /** Our annotations on the type of another annotation, however deep. */
    private static List<AnnotationMirror> shared(AnnotationMirror annotation, Set<String> seen) {
        String name = name(annotation);
        if (isOurs(annotation) || name.startsWith("java.") || !seen.add(name)) {
            return List.of();
        }
        List<AnnotationMirror> shared = new ArrayList<>();
        for (AnnotationMirror meta : annotation.getAnnotationType().asElement().getAnnotationMirrors()) {
            for (AnnotationMirror one : flatten(meta)) {
                if (isOurs(one)) {
                    shared.add(one);
                }
            }
            shared.addAll(shared(meta, seen));
        }
        return shared;
    }

    /** The repetitions in a container the compiler wrote, or the annotation itself. */
    private static List<AnnotationMirror> flatten(AnnotationMirror annotation) {
        if (!name(annotation).equals(PACKAGE + ".Example.List")) {
            return List.of(annotation);
        }
        List<AnnotationMirror> repeated = new ArrayList<>();
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (value.getValue() instanceof List<?> list) {
                for (Object item : list) {
                    if (item instanceof AnnotationValue inner && inner.getValue() instanceof AnnotationMirror one) {
                        repeated.add(one);
                    }
                }
            }
        }
        return repeated;
    }

    private static boolean isOurs(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement type
                && isOurs(type.getQualifiedName().toString());
    }

    static boolean isOurs(String qualifiedName) {
        return qualifiedName.startsWith(PACKAGE + ".")
                && Character.isUpperCase(qualifiedName.codePointAt(PACKAGE.length() + 1));
    }

    private static boolean is(AnnotationMirror annotation, String name) {
        return name(annotation).equals(PACKAGE + "." + name);
    }

    private static String name(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
    }

    private static String simpleName(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** Whether an annotation type is ours, or has one of ours on it, however deep. */
    static boolean concernsUs(TypeElement annotationType) {
        if (isOurs(annotationType.getQualifiedName().toString())) {
            return true;
        }
        return annotationType.getAnnotationMirrors().stream()
                .anyMatch(meta -> isOurs(meta) || !shared(meta, new HashSet<>()).isEmpty());
    }
}
