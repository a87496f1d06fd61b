package io.qwenterface.processor.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * The types that a class implementing a client may have to name, and the warnings that naming them brings. It may look at
 * more than is used in the end; a warning suppressed in vain does no harm.
 */
final class MentionedTypes {
    private final Elements elements;
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Set<String> warnings = new TreeSet<>();

    MentionedTypes(Elements elements) {
        this.elements = elements;
    }

    Collection<TypeElement> types() {
        return types;
    }

    Set<String> warnings() {
        return warnings;
    }

    void visit(TypeMirror type) {
        if (type instanceof ArrayType array) {
            visit(array.getComponentType());
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            visit(wildcard.getExtendsBound());
        } else if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            if (JavaType.isRaw(declared)) {
                warnings.add("rawtypes");
            }
            declared.getTypeArguments().forEach(this::visit);
            visit(element);
        }
    }

    /** What takes the place of type variables in inherited methods. */
    void visitArguments(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(this::visit);
        }
    }

    void visit(TypeElement type) {
        if (!types.add(type)) {
            return;
        }
        for (Element at = type; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
            deprecation(at);
        }
        if (type.getQualifiedName().toString().startsWith("java.")) {
            return;
        }
        type.getPermittedSubclasses().forEach(this::visit);
        type.getRecordComponents().stream().map(RecordComponentElement::asType).forEach(this::visit);
        if (!type.getKind().isInterface()) {
            type.getEnclosedElements().forEach(this::deprecation);
        }
    }

    /** An override that is deprecated itself may override what is merely deprecated. */
    void visitOverridden(ExecutableElement method) {
        if (isForRemoval(method)) {
            warnings.add("removal");
        }
    }

    /** A method that the class calls. */
    void visitCalled(ExecutableElement method) {
        deprecation(method);
        visit(method.getReturnType());
        method.getParameters().stream().map(VariableElement::asType).forEach(this::visit);
    }

    private void deprecation(Element element) {
        if (elements.isDeprecated(element)) {
            warnings.add(isForRemoval(element) ? "removal" : "deprecation");
        }
    }

    private static boolean isForRemoval(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (JavaType.nameOf(annotation.getAnnotationType()).equals("java.lang.Deprecated")) {
                return annotation.getElementValues().entrySet().stream()
                        .anyMatch(member -> member.getKey().getSimpleName().contentEquals("forRemoval")
                                && Boolean.TRUE.equals(member.getValue().getValue()));
            }
        }
        return false;
    }
}
