package io.qwenterface.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Whether all types that an interface mentions, also through its records, and all values in its annotations are known.
 * What is not may come from another processor in a later round.
 */
final class Completeness {
    /** How javac and ECJ give the value of a constant that is not there. */
    private static final String ERROR = "<error>";

    private final Elements elements;
    private final Set<String> seen = new HashSet<>();

    Completeness(Elements elements) {
        this.elements = elements;
    }

    boolean of(TypeElement client) {
        return annotationsOf(client)
                && client.getInterfaces().stream().allMatch(this::typeOf)
                && client.getInterfaces().stream().allMatch(this::inherited)
                && methodsOf(client);
    }

    private boolean methodsOf(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && !method(method)) {
                return false;
            }
        }
        return true;
    }

    private boolean parameter(VariableElement parameter) {
        return annotationsOf(parameter) && typeOf(parameter.asType());
    }

    private boolean inherited(TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || (methodsOf(element) && element.getInterfaces().stream().allMatch(this::inherited));
    }

    private boolean annotationsOf(Element element) {
        return element.getAnnotationMirrors().stream().allMatch(this::annotation);
    }

    private boolean annotation(AnnotationMirror annotation) {
        return annotation.getAnnotationType().getKind() != TypeKind.ERROR
                && annotation.getElementValues().values().stream().allMatch(this::value)
                && toolsOf(annotation);
    }

    private boolean value(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> list) {
            return list.stream().allMatch(item -> item instanceof AnnotationValue inner && value(inner));
        }
        return content instanceof AnnotationMirror inner ? annotation(inner) : !ERROR.equals(content);
    }

    /** What the generated class calls of the classes in a {@code @Tools}. */
    private boolean toolsOf(AnnotationMirror annotation) {
        if (!JavaType.nameOf(annotation.getAnnotationType()).equals(AnnotationReader.PACKAGE + ".Tools")) {
            return true;
        }
        return annotation.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .allMatch(item -> !(item instanceof AnnotationValue listed)
                        || !(listed.getValue() instanceof DeclaredType type)
                        || !(type.asElement() instanceof TypeElement element)
                        || new ToolMethods(elements).of(element).stream().allMatch(this::method));
    }

    private boolean method(ExecutableElement method) {
        return annotationsOf(method)
                && typeOf(method.getReturnType())
                && method.getThrownTypes().stream().allMatch(this::typeOf)
                && method.getParameters().stream().allMatch(this::parameter);
    }

    private boolean typeOf(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof ArrayType array) {
            return typeOf(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null || typeOf(bound);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return true;
        }
        return declared.getTypeArguments().stream().allMatch(this::typeOf) && partsOf(element);
    }

    private boolean partsOf(TypeElement element) {
        String name = element.getQualifiedName().toString();
        if (name.startsWith("java.") || !seen.add(name)) {
            return true;
        }
        if (element.getKind() == ElementKind.RECORD) {
            return element.getRecordComponents().stream()
                    .map(RecordComponentElement::asType)
                    .allMatch(this::typeOf);
        }
        if (element.getKind() == ElementKind.CLASS) {
            return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                    .flatMap(constructor -> constructor.getParameters().stream())
                    .allMatch(parameter -> typeOf(parameter.asType()));
        }
        return element.getPermittedSubclasses().stream().allMatch(this::typeOf);
    }
}
