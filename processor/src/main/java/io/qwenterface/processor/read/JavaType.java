package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Questions about the compiler's types that the compiler has no method for. */
final class JavaType {
    private JavaType() {}

    /** The type a value can be used as: a wildcard's or variable's bound, else the type itself. */
    static TypeMirror usable(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? type : usable(bound);
        }
        if (type instanceof TypeVariable variable) {
            return usable(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return usable(intersection.getBounds().get(0));
        }
        return type;
    }

    /** The qualified name of a class or interface; empty for anything else. */
    static String nameOf(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    /** Whether a qualified name is that of a reactive library, which adapts {@code java.util.concurrent} types itself. */
    static boolean isOfReactiveLibrary(String name) {
        return name.startsWith("reactor.core.")
                || name.startsWith("io.reactivex.")
                || name.startsWith("org.reactivestreams.")
                || name.startsWith("io.smallrye.mutiny.");
    }

    static boolean isRaw(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                && type.asElement() instanceof TypeElement element
                && !element.getTypeParameters().isEmpty();
    }

    /** As a message names it: types of the JDK in full unless generic or in {@code java.lang}, others by simple name. */
    static String display(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return display(array.getComponentType()) + "[]";
        }
        if (!(type instanceof DeclaredType declared)) {
            return TypeName.get(type).toString();
        }
        if (!declared.getTypeArguments().isEmpty()) {
            return declared.getTypeArguments().stream()
                    .map(argument -> argument.getKind() == TypeKind.WILDCARD ? "?" : display(argument))
                    .collect(Collectors.joining(", ", declared.asElement().getSimpleName() + "<", ">"));
        }
        String name = nameOf(type);
        return name.startsWith("java.") && !packageOf(declared.asElement()).equals("java.lang")
                ? name
                : declared.asElement().getSimpleName().toString();
    }

    /** Whether it is {@code byte[]}. */
    static boolean isBytes(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
    }

    /**
     * {@link #display} of the type that a collection can hold: the object of a primitive, the list of an array other than
     * {@code byte[]}.
     */
    static String displayBoxed(TypeMirror type) {
        if (type instanceof ArrayType array && !isBytes(type)) {
            return "List<" + displayBoxed(array.getComponentType()) + ">";
        }
        return type instanceof PrimitiveType
                ? TypeName.get(type).box().toString().replace("java.lang.", "")
                : display(type);
    }

    /** {@link #display} with its article. */
    static String indefinite(TypeMirror type) {
        String name = display(type);
        return ("AEIOUaeio".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** Whether an annotation named {@code Nullable} is on the element or its type. */
    static boolean isNullable(@Nullable Element element, TypeMirror type) {
        return hasNullable(type.getAnnotationMirrors())
                || (element != null && hasNullable(element.getAnnotationMirrors()));
    }

    /** Whether one of the annotations is named {@code Nullable}. */
    static boolean hasNullable(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    /** Whether code in a package may name a type or member. */
    static boolean isVisible(Element element, String packageName) {
        for (Element at = element; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
            boolean inInterface = at.getEnclosingElement() != null
                    && at.getEnclosingElement().getKind().isInterface();
            if (!inInterface
                    && !at.getModifiers().contains(Modifier.PUBLIC)
                    && !packageOf(at).equals(packageName)) {
                return false;
            }
        }
        return true;
    }

    /** The name of the package an element is in. */
    static String packageOf(Element element) {
        Element at = element;
        while (at != null && !(at instanceof PackageElement)) {
            at = at.getEnclosingElement();
        }
        return at instanceof PackageElement named ? named.getQualifiedName().toString() : "";
    }
}
