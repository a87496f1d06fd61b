package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Component;
import io.qwenterface.processor.model.JsonShape.RecordShape.Presence;
import io.qwenterface.processor.model.JsonShape.UnionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads records, and sealed interfaces of records, as JSON objects. */
final class RecordShapes {
    /** A record whose type arguments grow with each level is never the same type twice. */
    private static final int DEEPEST = 40;

    private static final String LEVELS_OF_ITS_OWN = "Give each level a record of its own, as deep as you need.";

    private static final String DISCRIMINATOR = "type";

    private final Types types;
    private final PermittedTypes permitted;
    private final Descriptions descriptions;
    private final ShapeReader shapes;

    RecordShapes(Compilation compilation, Descriptions descriptions, ShapeReader shapes) {
        this.types = compilation.types();
        this.permitted = new PermittedTypes(compilation.elements());
        this.descriptions = descriptions;
        this.shapes = shapes;
    }

    RecordShape record(DeclaredType type, TypeElement element, Trail trail) throws Unreadable {
        Trail inside = enter(type, trail);
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            components.add(component(type, element, component, inside));
        }
        requireOwnNames(type, components, trail);
        return new RecordShape(TypeName.get(type), components, descriptions.ofType(element));
    }

    static void requireOwnNames(DeclaredType type, List<Component> components, Trail trail) throws Unreadable {
        Optional<String> twice =
                Duplicates.firstOf(components.stream().map(Component::jsonName).toList());
        if (twice.isPresent()) {
            throw Unreadable.at(
                    trail,
                    JavaType.indefinite(type) + ", which has two components named " + twice.get() + " in JSON",
                    "Give each component a name of its own with @JsonProperty.");
        }
    }

    private Component component(DeclaredType type, TypeElement element, RecordComponentElement component, Trail inside)
            throws Unreadable {
        String name = component.getSimpleName().toString();
        TypeMirror componentType = types.asMemberOf(type, component.getAccessor()) instanceof ExecutableType accessor
                ? accessor.getReturnType()
                : component.asType();
        List<AnnotationMirror> annotations = annotations(element, component);
        JsonShape shape = shapes.read(componentType, annotations, inside.component(name));
        return new Component(
                name,
                JacksonAnnotations.property(element, component).orElse(name),
                shape,
                presence(annotations, componentType, shape),
                descriptions.ofComponent(element, component));
    }

    /** An annotation is where its targets let it be: on the component itself, its accessor or its field. */
    private static List<AnnotationMirror> annotations(TypeElement element, RecordComponentElement component) {
        List<AnnotationMirror> annotations = new ArrayList<>(component.getAnnotationMirrors());
        annotations.addAll(component.asType().getAnnotationMirrors());
        annotations.addAll(component.getAccessor().getAnnotationMirrors());
        for (Element field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                annotations.addAll(field.getAnnotationMirrors());
            }
        }
        return annotations;
    }

    static Presence presence(List<AnnotationMirror> annotations, TypeMirror type, JsonShape shape) {
        if (shape instanceof JsonShape.OptionalShape) {
            return Presence.OPTIONAL;
        }
        boolean nullable = JavaType.isNullable(null, type) || JavaType.hasNullable(annotations);
        return nullable && !ConstraintReader.forbidsNull(annotations) ? Presence.NULLABLE : Presence.REQUIRED;
    }

    UnionShape union(DeclaredType type, TypeElement element, Trail trail) throws Unreadable {
        Trail inside = enter(type, trail);
        List<UnionShape.Variant> variants = new ArrayList<>();
        collect(type, element, inside, variants);
        Optional<String> twice = Duplicates.firstOf(
                variants.stream().map(UnionShape.Variant::jsonName).toList());
        if (twice.isPresent()) {
            throw Unreadable.at(
                    trail,
                    JavaType.indefinite(type) + " with two records named " + twice.get(),
                    "Give one another name with @JsonTypeName.");
        }
        for (UnionShape.Variant variant : variants) {
            for (Component component : variant.shape().components()) {
                if (component.jsonName().equals(DISCRIMINATOR)) {
                    throw Unreadable.at(
                            inside.component(variant.jsonName() + "." + component.name()),
                            "named " + DISCRIMINATOR + " in JSON, which tells the records of " + JavaType.display(type)
                                    + " apart",
                            "Rename the component, or give it another name with @JsonProperty.");
                }
            }
        }
        return new UnionShape(TypeName.get(type), DISCRIMINATOR, variants, descriptions.ofType(element));
    }

    private void collect(DeclaredType type, TypeElement element, Trail inside, List<UnionShape.Variant> variants)
            throws Unreadable {
        for (TypeMirror one : permitted.of(element)) {
            if (!(one instanceof DeclaredType variant && variant.asElement() instanceof TypeElement leaf)) {
                continue;
            }
            Trail at = inside.component(leaf.getSimpleName().toString());
            DeclaredType instance = bind(leaf, variant, type);
            if (leaf.getKind() == ElementKind.RECORD) {
                variants.add(new UnionShape.Variant(
                        JacksonAnnotations.typeName(leaf)
                                .orElse(leaf.getSimpleName().toString()),
                        record(instance, leaf, at)));
            } else if (leaf.getKind() == ElementKind.INTERFACE
                    && leaf.getModifiers().contains(Modifier.SEALED)) {
                collect(instance, leaf, inside, variants);
            } else {
                throw Unreadable.at(
                        at,
                        "no record, but " + JavaType.display(type) + " permits it",
                        "Make " + leaf.getSimpleName() + " a record.");
            }
        }
    }

    /** A permitted type with the arguments of the union: {@code Ok<String>} for {@code Result<String>}. */
    private DeclaredType bind(TypeElement leaf, DeclaredType permitted, DeclaredType union) {
        if (leaf.getTypeParameters().isEmpty()) {
            return permitted;
        }
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : leaf.getTypeParameters()) {
            arguments.add(argument(parameter, leaf, union));
        }
        return types.getDeclaredType(leaf, arguments.toArray(TypeMirror[]::new));
    }

    /** What the union says about a variant's type parameter; the parameter itself if it says nothing. */
    private TypeMirror argument(TypeParameterElement parameter, TypeElement leaf, DeclaredType union) {
        for (TypeMirror inherited : leaf.getInterfaces()) {
            if (inherited instanceof DeclaredType declared
                    && declared.asElement().equals(union.asElement())
                    && declared.getTypeArguments().size()
                            == union.getTypeArguments().size()) {
                for (int i = 0; i < declared.getTypeArguments().size(); i++) {
                    if (types.isSameType(declared.getTypeArguments().get(i), parameter.asType())) {
                        return union.getTypeArguments().get(i);
                    }
                }
            }
        }
        return parameter.asType();
    }

    static Trail enter(DeclaredType type, Trail trail) throws Unreadable {
        TypeName name = TypeName.get(type);
        String displayed = JavaType.display(type);
        if (trail.within().contains(name)) {
            throw Unreadable.at(
                    trail, JavaType.indefinite(type) + " again: its schema would never end", LEVELS_OF_ITS_OWN);
        }
        if (trail.within().size() >= DEEPEST) {
            throw GrowingType.in(trail)
                    .orElseGet(() -> Unreadable.at(
                            trail,
                            JavaType.indefinite(type) + " inside of " + DEEPEST + " others, which is too deep",
                            "Use a flatter type."));
        }
        return trail.into(name, displayed);
    }
}
