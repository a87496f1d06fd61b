package io.qwenterface.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods with {@code @Tool} of a class: its own, then those of super-classes and interfaces. Of an overridden
 * one and its override the nearer with the annotation counts.
 */
final class ToolMethods {
    private static final Set<String> TOOL = Set.of("Tool");

    private final Elements elements;

    ToolMethods(Elements elements) {
        this.elements = elements;
    }

    List<ExecutableElement> of(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        collect(type, lineage);
        List<ExecutableElement> tools = new ArrayList<>();
        for (TypeElement at : lineage) {
            // Static methods of an interface are not inherited.
            boolean withStatic = at.equals(type) || !at.getKind().isInterface();
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (AnnotationReader.hasAny(method, TOOL)
                        && (withStatic || !method.getModifiers().contains(Modifier.STATIC))
                        && tools.stream().noneMatch(nearer -> elements.overrides(nearer, method, type))) {
                    tools.add(method);
                }
            }
        }
        return tools;
    }

    /** Classes first, then interfaces: a class wins over them. */
    private static void collect(TypeElement type, List<TypeElement> lineage) {
        List<TypeElement> superClasses = new ArrayList<>();
        for (TypeElement at = type; at != null; at = element(at.getSuperclass())) {
            superClasses.add(at);
        }
        lineage.addAll(superClasses);
        superClasses.forEach(at -> collectInterfaces(at, lineage));
    }

    private static void collectInterfaces(TypeElement type, List<TypeElement> lineage) {
        for (TypeMirror inherited : type.getInterfaces()) {
            TypeElement element = element(inherited);
            if (element != null && !lineage.contains(element)) {
                lineage.add(element);
                collectInterfaces(element, lineage);
            }
        }
    }

    private static @Nullable TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }
}
