package io.qwenterface.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * One constraint as it was written. Known by name, under Jakarta's package and the one that was Java EE's before: the
 * processor needs no library of the user's.
 *
 * @param name of Jakarta's own annotation; empty for one that is not Jakarta's
 */
record ConstraintUse(String name, AnnotationMirror annotation, Elements elements) {
    private static final List<String> ROOTS = List.of("jakarta.validation.", "javax.validation.");

    /** All constraints among annotations, those in containers and those that one's own annotation is composed of too. */
    static List<ConstraintUse> among(List<? extends AnnotationMirror> annotations, Elements elements) {
        List<ConstraintUse> uses = new ArrayList<>();
        for (AnnotationMirror annotation : annotations) {
            // An annotation for declarations and types is on both.
            if (uses.stream().noneMatch(use -> use.annotation.toString().equals(annotation.toString()))) {
                add(annotation, uses, elements);
            }
        }
        return uses;
    }

    private static void add(AnnotationMirror annotation, List<ConstraintUse> uses, Elements elements) {
        String type = JavaType.nameOf(annotation.getAnnotationType());
        for (String root : ROOTS) {
            String constraints = root + "constraints.";
            if (type.startsWith(constraints) && type.endsWith(".List")) {
                for (AnnotationMirror each : mirrors(annotation)) {
                    add(each, uses, elements);
                }
                return;
            }
            if (type.startsWith(constraints)) {
                addOwn(new ConstraintUse(type.substring(constraints.length()), annotation, elements), uses);
                return;
            }
        }
        Element declaration = annotation.getAnnotationType().asElement();
        AnnotationMirror constraint = find(declaration, "Constraint");
        if (constraint != null) {
            addCustom(annotation, declaration, constraint, uses, elements);
        }
    }

    private static void addOwn(ConstraintUse use, List<ConstraintUse> uses) {
        // Whoever names groups wants it checked then, not when the answer comes.
        if (use.list("groups").isEmpty()) {
            uses.add(use);
        }
    }

    private static void addCustom(
            AnnotationMirror annotation,
            Element declaration,
            AnnotationMirror constraint,
            List<ConstraintUse> uses,
            Elements elements) {
        boolean validated =
                !new ConstraintUse("", constraint, elements).list("validatedBy").isEmpty();
        boolean overrides = ElementFilter.methodsIn(declaration.getEnclosedElements()).stream()
                .anyMatch(member -> find(member, "OverridesAttribute") != null);
        if (validated || overrides) {
            addOwn(new ConstraintUse("", annotation, elements), uses);
            return;
        }
        for (AnnotationMirror part : declaration.getAnnotationMirrors()) {
            add(part, uses, elements);
        }
    }

    private static @Nullable AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            for (String root : ROOTS) {
                if (JavaType.nameOf(annotation.getAnnotationType()).equals(root + name)) {
                    return annotation;
                }
            }
        }
        return null;
    }

    private static List<AnnotationMirror> mirrors(AnnotationMirror container) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        for (AnnotationValue value : container.getElementValues().values()) {
            if (value.getValue() instanceof List<?> list) {
                for (Object each : list) {
                    if (each instanceof AnnotationValue one && one.getValue() instanceof AnnotationMirror mirror) {
                        mirrors.add(mirror);
                    }
                }
            }
        }
        return mirrors;
    }

    /** A member's value, the default if it is not set. */
    private Object value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(annotation).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue().getValue();
            }
        }
        return "";
    }

    String text(String member) {
        return String.valueOf(value(member));
    }

    long number(String member) {
        return value(member) instanceof Number number ? number.longValue() : 0;
    }

    boolean flag(String member) {
        return value(member).equals(true);
    }

    private List<?> list(String member) {
        return value(member) instanceof List<?> list ? list : List.of();
    }

    /** The names of the constants in a member. */
    List<String> constants(String member) {
        return list(member).stream()
                .map(each -> String.valueOf(((AnnotationValue) each).getValue()))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    /** As the user wrote it, by its simple name: {@code @Size(max = 80)}. */
    @Override
    public String toString() {
        String simpleName = ((TypeElement) annotation.getAnnotationType().asElement())
                .getSimpleName()
                .toString();
        List<String> members = annotation.getElementValues().entrySet().stream()
                .map(entry -> entry.getKey().getSimpleName() + " = " + entry.getValue())
                .toList();
        if (members.isEmpty()) {
            return "@" + simpleName;
        }
        String only = members.size() == 1 ? members.get(0).replaceFirst("^value = ", "") : "";
        String inside = only.isEmpty() ? members.stream().collect(Collectors.joining(", ")) : only;
        // A long's value shows its type.
        return "@" + simpleName + "(" + inside.replaceAll("\\b(\\d+)L\\b", "$1") + ")";
    }
}
