package io.qwenterface.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods a class has to implement: an interface's own, then those it inherits. */
final class ImplementedMethods {
    private final Elements elements;
    private final Types types;

    ImplementedMethods(Compilation compilation) {
        this.elements = compilation.elements();
        this.types = compilation.types();
    }

    List<ExecutableElement> of(TypeElement client) {
        DeclaredType self = (DeclaredType) client.asType();
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement type : withInherited(client)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (!method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)) {
                    add(method, self, found);
                }
            }
        }
        found.removeIf(method -> !method.getModifiers().contains(Modifier.ABSTRACT) || isOfObject(method));
        return found;
    }

    private void add(ExecutableElement method, DeclaredType self, List<ExecutableElement> found) {
        for (int i = 0; i < found.size(); i++) {
            ExecutableElement other = found.get(i);
            if (isSame(method, other, self)) {
                // Nearest first does not hold for a diamond, where the overriding method may come second.
                if (isBelow(method, other)) {
                    found.set(i, method);
                }
                return;
            }
        }
        found.add(method);
    }

    /** Not {@link Elements#overrides}: the compiler of Eclipse says that each of two such methods overrides the other. */
    private boolean isBelow(ExecutableElement method, ExecutableElement other) {
        return types.isSubtype(owner(method), owner(other));
    }

    private TypeMirror owner(ExecutableElement method) {
        return types.erasure(Objects.requireNonNull(method.getEnclosingElement(), "the type of a method")
                .asType());
    }

    /** One overrides the other, or two unrelated super-interfaces ask for the same method. */
    private boolean isSame(ExecutableElement method, ExecutableElement other, DeclaredType self) {
        return method.getSimpleName().equals(other.getSimpleName())
                && types.asMemberOf(self, method) instanceof ExecutableType one
                && types.asMemberOf(self, other) instanceof ExecutableType two
                && (types.isSubsignature(one, two) || types.isSubsignature(two, one));
    }

    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return object != null
                && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .filter(candidate -> candidate.getModifiers().contains(Modifier.PUBLIC))
                        .anyMatch(candidate -> candidate.getSimpleName().equals(method.getSimpleName())
                                && types.isSubsignature(
                                        (ExecutableType) method.asType(), (ExecutableType) candidate.asType()));
    }

    private static List<TypeElement> withInherited(TypeElement client) {
        List<TypeElement> all = new ArrayList<>();
        Deque<TypeElement> waiting = new ArrayDeque<>(List.of(client));
        while (!waiting.isEmpty()) {
            TypeElement type = waiting.remove();
            if (all.contains(type)) {
                continue;
            }
            all.add(type);
            for (TypeMirror inherited : type.getInterfaces()) {
                if (inherited instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.INTERFACE) {
                    waiting.add(element);
                }
            }
        }
        return all;
    }
}
