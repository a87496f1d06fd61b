package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Access;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what a name after a dot means: a record's or class's accessor, a getter, or a field. */
final class PropertyReader {
    private final Compilation compilation;
    private final Elements elements;
    private final Types types;
    private final String packageName;

    PropertyReader(Compilation compilation, String packageName) {
        this.compilation = compilation;
        this.elements = compilation.elements();
        this.types = compilation.types();
        this.packageName = packageName;
    }

    /** A property, with its type as the compiler knows it. */
    record Property(Access.Step step, TypeMirror type) {}

    Optional<Property> find(TypeMirror owner, String name) {
        if (!(JavaType.usable(owner) instanceof DeclaredType type)
                || !(type.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        String capital = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        for (String accessor : List.of(name, "get" + capital, "is" + capital)) {
            for (Element member : elements.getAllMembers(element)) {
                if (member instanceof ExecutableElement method
                        && member.getSimpleName().contentEquals(accessor)
                        && isAccessor(method)
                        && types.asMemberOf(type, method) instanceof ExecutableType signature) {
                    return Optional.of(property(accessor, true, signature.getReturnType(), method));
                }
            }
        }
        for (Element member : elements.getAllMembers(element)) {
            if (member.getKind() == ElementKind.FIELD
                    && member.getSimpleName().contentEquals(name)
                    && isReachable(member)) {
                return Optional.of(property(name, false, types.asMemberOf(type, member), member));
            }
        }
        return Optional.empty();
    }

    private static Property property(String name, boolean call, TypeMirror type, Element member) {
        TypeMirror usable = JavaType.usable(type);
        boolean nullable = JavaType.isNullable(member, type) || isNullableComponent(member);
        return new Property(new Access.Step(name, call, TypeName.get(usable), nullable), usable);
    }

    /** An annotation for components or fields only is not on the accessor. */
    private static boolean isNullableComponent(Element member) {
        Element owner = member.getEnclosingElement();
        return owner != null
                && owner.getEnclosedElements().stream()
                        .filter(other -> other.getSimpleName().equals(member.getSimpleName()))
                        .filter(other ->
                                other.getKind() == ElementKind.RECORD_COMPONENT || other.getKind() == ElementKind.FIELD)
                        .anyMatch(other -> JavaType.isNullable(other, other.asType()));
    }

    /**
     * The names to suggest: of a record its components, of a class its getters, accessors and fields; of a collection
     * none, since whoever writes a property of one means its elements', and what the JDK's have differs by version.
     */
    List<String> names(TypeMirror owner) {
        if (!(JavaType.usable(owner) instanceof DeclaredType type)
                || !(type.asElement() instanceof TypeElement element)
                || compilation.isA(type, "java.lang.Iterable")
                || compilation.isA(type, "java.util.Map")) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        if (element.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : element.getRecordComponents()) {
                names.add(component.getSimpleName().toString());
            }
            return new ArrayList<>(names);
        }
        for (Element member : elements.getAllMembers(element)) {
            String name = member.getSimpleName().toString();
            if (member instanceof ExecutableElement method && isAccessor(method) && !isOfObject(method)) {
                names.add(propertyName(name));
            } else if (member.getKind() == ElementKind.FIELD && isReachable(member)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    private static String propertyName(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix)
                    && method.length() > prefix.length()
                    && Character.isUpperCase(method.charAt(prefix.length()))) {
                return Character.toLowerCase(method.charAt(prefix.length())) + method.substring(prefix.length() + 1);
            }
        }
        return method;
    }

    private boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getSimpleName().contentEquals("getClass")
                && isReachable(method);
    }

    private static boolean isOfObject(ExecutableElement method) {
        return method.getSimpleName().contentEquals("hashCode")
                || method.getSimpleName().contentEquals("toString")
                || method.getSimpleName().contentEquals("clone");
    }

    private boolean isReachable(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC) && JavaType.isVisible(member, packageName);
    }
}
