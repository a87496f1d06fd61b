package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a class as a JSON object that has what a record has: one constructor that takes every value, and a getter for
 * each. That is a bean with such a constructor, and a Kotlin data class.
 */
final class BeanShapes {
    private final Compilation compilation;
    private final Descriptions descriptions;
    private final ShapeReader shapes;
    private final Getters getters;
    private final String packageName;

    BeanShapes(Compilation compilation, Descriptions descriptions, ShapeReader shapes, String packageName) {
        this.compilation = compilation;
        this.descriptions = descriptions;
        this.shapes = shapes;
        this.getters = new Getters(compilation, packageName);
        this.packageName = packageName;
    }

    /** A class that the generated class can see, and that is no record, enum or interface. */
    RecordShape bean(DeclaredType type, TypeElement element, Trail trail) throws Unreadable {
        ExecutableElement constructor = constructor(type, element, trail);
        Trail inside = RecordShapes.enter(type, trail);
        List<Component> components = new ArrayList<>();
        ExecutableType signature = signature(type, constructor);
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            VariableElement parameter = constructor.getParameters().get(i);
            TypeMirror parameterType = signature.getParameterTypes().get(i);
            components.add(component(type, element, constructor, parameter, parameterType, inside));
        }
        RecordShapes.requireOwnNames(type, components, trail);
        return new RecordShape(TypeName.get(type), components, descriptions.ofType(element));
    }

    private Component component(
            DeclaredType type,
            TypeElement element,
            ExecutableElement constructor,
            VariableElement parameter,
            TypeMirror parameterType,
            Trail inside)
            throws Unreadable {
        String name = parameter.getSimpleName().toString();
        ExecutableElement getter = getters.find(type, name, parameterType).orElseThrow();
        List<Element> places = new ArrayList<>(List.of(parameter, getter));
        ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .forEach(places::add);
        List<AnnotationMirror> annotations = new ArrayList<>();
        places.forEach(place -> annotations.addAll(place.getAnnotationMirrors()));
        JsonShape shape = shapes.read(parameterType, annotations, inside.component(name));
        return new Component(
                name,
                getter.getSimpleName().toString(),
                places.stream()
                        .flatMap(place -> JacksonAnnotations.property(place).stream())
                        .findFirst()
                        .orElse(name),
                shape,
                RecordShapes.presence(annotations, parameterType, shape),
                descriptions.ofParameter(places, constructor, element));
    }

    private ExecutableElement constructor(DeclaredType type, TypeElement element, Trail trail) throws Unreadable {
        String name = element.getSimpleName().toString();
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            throw refused(type, trail, "an abstract class", "Use a record.");
        }
        Element around = element.getEnclosingElement();
        boolean inner = element.getNestingKind().isNested()
                && !element.getModifiers().contains(Modifier.STATIC)
                && around != null
                && !around.getKind().isInterface();
        if (inner) {
            throw refused(type, trail, "a class that needs an instance of the one around it", "Make it a record.");
        }
        List<ExecutableElement> all = ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getParameters().isEmpty())
                .filter(constructor -> JavaType.isVisible(constructor, packageName))
                .toList();
        if (all.isEmpty()) {
            throw refused(
                    type,
                    trail,
                    "a class that is no record and has no constructor for its values",
                    "Make " + name + " a record.");
        }
        List<ExecutableElement> matching = all.stream()
                .filter(constructor -> getters.unmatched(type, constructor).isEmpty())
                .toList();
        int most = matching.stream()
                .mapToInt(each -> each.getParameters().size())
                .max()
                .orElse(0);
        List<ExecutableElement> largest = matching.stream()
                .filter(each -> each.getParameters().size() == most)
                .toList();
        if (largest.size() == 1) {
            requireNoExceptions(type, largest.get(0), trail);
            return largest.get(0);
        }
        if (largest.size() > 1) {
            throw refused(
                    type,
                    trail,
                    "a class with " + largest.size() + " constructors of " + most + " values that it has getters for",
                    "Make " + name + " a record.");
        }
        throw unmatched(type, all.get(0), trail);
    }

    private Unreadable unmatched(DeclaredType type, ExecutableElement constructor, Trail trail) {
        boolean nameless = constructor.getParameters().stream()
                .allMatch(parameter -> parameter.getSimpleName().toString().matches("arg\\d+"));
        if (nameless) {
            return refused(
                    type,
                    trail,
                    "a class whose constructor does not say the names of its parameters",
                    "Compile the class with -parameters.");
        }
        String name = getters.unmatched(type, constructor).orElseThrow();
        return refused(
                type,
                trail,
                "a class without a getter for " + name + ", which its constructor takes",
                "Add " + Getters.name(name) + "() of the same type.");
    }

    private void requireNoExceptions(DeclaredType type, ExecutableElement constructor, Trail trail) throws Unreadable {
        for (TypeMirror thrown : constructor.getThrownTypes()) {
            if (!compilation.isA(thrown, "java.lang.RuntimeException") && !compilation.isA(thrown, "java.lang.Error")) {
                throw refused(
                        type,
                        trail,
                        "a class whose constructor throws " + JavaType.display(thrown),
                        "Let it throw an unchecked exception.");
            }
        }
    }

    private ExecutableType signature(DeclaredType type, ExecutableElement constructor) {
        return (ExecutableType) compilation.types().asMemberOf(type, constructor);
    }

    private static Unreadable refused(DeclaredType type, Trail trail, String why, String cure) {
        return Unreadable.at(trail, JavaType.indefinite(type) + ", " + why, cure);
    }
}
