package io.qwenterface.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.BooleanShape;
import io.qwenterface.processor.model.JsonShape.BytesShape;
import io.qwenterface.processor.model.JsonShape.CharacterShape;
import io.qwenterface.processor.model.JsonShape.EnumShape;
import io.qwenterface.processor.model.JsonShape.ListShape;
import io.qwenterface.processor.model.JsonShape.MapShape;
import io.qwenterface.processor.model.JsonShape.MappedShape;
import io.qwenterface.processor.model.JsonShape.NumberShape;
import io.qwenterface.processor.model.JsonShape.OptionalShape;
import io.qwenterface.processor.model.JsonShape.SetShape;
import io.qwenterface.processor.model.JsonShape.StringShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads a type as JSON.
 */
final class ShapeReader {
    private final Descriptions descriptions;
    private final RecordShapes records;
    private final BeanShapes beans;
    private final ConstraintReader constraints;
    private final String packageName;
    private final boolean mapping;
    private final String verb;

    /**
     * A reader of types.
     *
     * @param packageName where the generated code will be, which must be able to name the types
     * @param mapping whether types may be left to Jackson: when reading an answer, not when writing a prompt
     */
    ShapeReader(Compilation compilation, String packageName, boolean mapping) {
        this.descriptions = new Descriptions(compilation.elements());
        this.records = new RecordShapes(compilation, descriptions, this);
        this.beans = new BeanShapes(compilation, descriptions, this, packageName);
        this.constraints = new ConstraintReader(compilation.elements());
        this.packageName = packageName;
        this.mapping = mapping;
        this.verb = mapping ? "read from JSON" : "written as JSON";
    }

    JsonShape read(TypeMirror written, Trail trail) throws Unreadable {
        return read(written, List.of(), trail);
    }

    /**
     * Reads the type of something declared.
     *
     * @param annotations of the declaration, which may constrain its value as those of the type do
     */
    JsonShape read(TypeMirror written, List<? extends AnnotationMirror> annotations, Trail trail) throws Unreadable {
        JsonShape shape = shape(written, trail);
        if (!mapping) {
            return shape;
        }
        List<AnnotationMirror> all = new ArrayList<>(annotations);
        all.addAll(written.getAnnotationMirrors());
        return constraints.on(shape, written, all, trail);
    }

    private JsonShape shape(TypeMirror written, Trail trail) throws Unreadable {
        TypeMirror type = JavaType.usable(written);
        if (type instanceof PrimitiveType) {
            return scalar(TypeName.get(type), true);
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return declared(declared, element, trail);
        }
        if (JavaType.isBytes(type)) {
            return new BytesShape();
        }
        if (type instanceof ArrayType array) {
            TypeMirror component = array.getComponentType();
            throw Unreadable.at(
                    trail,
                    "an array of " + JavaType.display(component) + ", which is not " + verb,
                    "Use List<" + readable(component, trail) + ">.");
        }
        if (type.getKind() == TypeKind.VOID) {
            throw Unreadable.at(trail, "nothing", "Return String, or the type to read from the answer.");
        }
        throw Unreadable.at(trail, type + ", which may be anything", "Name the type.");
    }

    /** A type for a cure to name; no cure leads to the next message. */
    private String readable(TypeMirror type, Trail trail) {
        TypeMirror held = type;
        while (held instanceof ArrayType array && !JavaType.isBytes(held)) {
            held = array.getComponentType();
        }
        try {
            shape(held, trail);
            return JavaType.displayBoxed(type);
        } catch (Unreadable e) {
            return "…";
        }
    }

    private static JsonShape scalar(TypeName type, boolean primitive) {
        TypeName boxed = type.box();
        if (boxed.equals(TypeName.BOOLEAN.box())) {
            return new BooleanShape(primitive);
        }
        if (boxed.equals(TypeName.CHAR.box())) {
            return new CharacterShape(primitive);
        }
        for (NumberShape.Kind kind : NumberShape.Kind.values()) {
            NumberShape shape = new NumberShape(kind, primitive);
            if (new NumberShape(kind, false).type().equals(boxed)) {
                return shape;
            }
        }
        throw new IllegalStateException(type + " is no scalar");
    }

    private JsonShape declared(DeclaredType type, TypeElement element, Trail trail) throws Unreadable {
        String name = element.getQualifiedName().toString();
        if (JavaType.isRaw(type)) {
            throw Unreadable.at(
                    trail,
                    JavaType.indefinite(type) + " without type arguments",
                    "Say what it holds: " + element.getSimpleName() + "<…>.");
        }
        switch (name) {
            case "java.lang.String" -> {
                return new StringShape();
            }
            case "java.lang.Boolean",
                    "java.lang.Character",
                    "java.lang.Byte",
                    "java.lang.Short",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Float",
                    "java.lang.Double",
                    "java.math.BigInteger",
                    "java.math.BigDecimal" -> {
                return scalar(ClassName.get(element), false);
            }
            case "java.util.List", "java.util.Collection", "java.lang.Iterable" -> {
                JsonShape inner = read(type.getTypeArguments().get(0), trail.inside("a List"));
                return new ListShape(TypeName.get(type), inner);
            }
            case "java.util.Set" -> {
                return set(type, trail.inside("a Set"));
            }
            case "java.util.Optional" -> {
                JsonShape inner = read(type.getTypeArguments().get(0), trail.inside("an Optional"));
                return new OptionalShape(TypeName.get(type), inner);
            }
            case "java.util.OptionalInt" -> {
                return optional(element, NumberShape.Kind.INT);
            }
            case "java.util.OptionalLong" -> {
                return optional(element, NumberShape.Kind.LONG);
            }
            case "java.util.OptionalDouble" -> {
                return optional(element, NumberShape.Kind.DOUBLE);
            }
            case "java.util.Map" -> {
                return map(type, trail);
            }
            default -> {
                Optional<? extends JsonShape> text = TextTypes.find(name);
                return text.isPresent() ? text.get() : own(type, element, trail);
            }
        }
    }

    private static OptionalShape optional(TypeElement element, NumberShape.Kind kind) {
        return new OptionalShape(ClassName.get(element), new NumberShape(kind, true));
    }

    private JsonShape set(DeclaredType type, Trail inside) throws Unreadable {
        JsonShape element = read(type.getTypeArguments().get(0), inside);
        if (mapping && element.unconstrained() instanceof BytesShape) {
            throw Unreadable.at(inside, "byte[], no two of which are equal", "Use List<byte[]>.");
        }
        return new SetShape(TypeName.get(type), element);
    }

    private JsonShape map(DeclaredType type, Trail trail) throws Unreadable {
        TypeMirror key = JavaType.usable(type.getTypeArguments().get(0));
        if (!JavaType.nameOf(key).equals("java.lang.String")) {
            throw Unreadable.at(
                    trail,
                    "a Map with " + JavaType.display(key) + " keys, but JSON's are text",
                    "Use Map<String, " + readable(type.getTypeArguments().get(1), trail) + ">.");
        }
        return new MapShape(TypeName.get(type), read(type.getTypeArguments().get(1), trail.inside("a Map")));
    }

    /** A type of the user's. */
    private JsonShape own(DeclaredType type, TypeElement element, Trail trail) throws Unreadable {
        if (!JavaType.isVisible(element, packageName)) {
            throw Unreadable.at(
                    trail,
                    JavaType.indefinite(type) + ", which the generated class cannot see",
                    "Make " + element.getSimpleName() + " and everything around it "
                            + (element.getModifiers().contains(Modifier.PRIVATE)
                                    ? "at least package-private."
                                    : "public."));
        }
        if (mapping && (JacksonAnnotations.isMapped(element) || isTree(element))) {
            return new MappedShape(TypeName.get(type), descriptions.ofType(element));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return constants(element, trail);
        }
        if (element.getKind() == ElementKind.RECORD) {
            return records.record(type, element, trail);
        }
        if (element.getKind() == ElementKind.INTERFACE && element.getModifiers().contains(Modifier.SEALED)) {
            return records.union(type, element, trail);
        }
        boolean ours = element.getKind() == ElementKind.CLASS
                && !element.getQualifiedName().toString().startsWith("java.");
        if (ours) {
            return beans.bean(type, element, trail);
        }
        throw unknown(type, element, trail);
    }

    private static boolean isTree(TypeElement element) {
        return element.getQualifiedName().contentEquals("com.fasterxml.jackson.databind.JsonNode");
    }

    private EnumShape constants(TypeElement element, Trail trail) throws Unreadable {
        List<EnumShape.Constant> constants = new ArrayList<>();
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = member.getSimpleName().toString();
                constants.add(new EnumShape.Constant(
                        name, JacksonAnnotations.property(member).orElse(name), descriptions.ofConstant(member)));
            }
        }
        String type = element.getSimpleName().toString();
        if (constants.isEmpty()) {
            throw Unreadable.at(
                    trail, "an enum without constants: no answer would do", "Add constants to " + type + ".");
        }
        Optional<String> twice = Duplicates.firstOf(
                constants.stream().map(EnumShape.Constant::jsonName).toList());
        if (twice.isPresent()) {
            throw Unreadable.at(
                    trail,
                    "an enum with two constants named " + twice.get() + " in JSON",
                    "Give each constant of " + type + " a name of its own.");
        }
        return new EnumShape(ClassName.get(element), constants, descriptions.ofType(element));
    }

    private Unreadable unknown(DeclaredType type, TypeElement element, Trail trail) {
        String name = element.getQualifiedName().toString();
        String what = JavaType.indefinite(type);
        return switch (name) {
            case "java.lang.Object" ->
                Unreadable.at(trail, "an Object, which may be anything", "Use a record with what you need.");
            case "java.lang.Void" ->
                Unreadable.at(trail, "a Void, which holds nothing", "Use String, or the type to read from the answer.");
            case "java.lang.Number" ->
                Unreadable.at(trail, "a Number, which may be any", "Use Integer, Long, Double or BigDecimal.");
            case "java.lang.CharSequence" ->
                Unreadable.at(trail, "a CharSequence, which is not " + verb, "Use String.");
            case "java.util.Date",
                    "java.util.Calendar",
                    "java.util.GregorianCalendar",
                    "java.sql.Timestamp",
                    "java.sql.Date" ->
                Unreadable.at(trail, what + ", which cannot be " + verb, "Use java.time.Instant or String.");
            default -> {
                if (name.startsWith("java.util.stream.") || name.equals("java.util.Iterator")) {
                    yield Unreadable.at(trail, what + ", which is not " + verb, "Use List.");
                }
                if (name.startsWith("java.util.") && name.endsWith("Map")) {
                    yield Unreadable.at(trail, what + ", which is not " + verb, "Use Map<String, …>.");
                }
                if (name.startsWith("java.util.")
                        && (name.endsWith("List") || name.endsWith("Queue") || name.endsWith("Deque"))) {
                    yield Unreadable.at(trail, what + ", which is not " + verb, "Use List<…>.");
                }
                if (name.startsWith("java.util.") && name.endsWith("Set")) {
                    yield Unreadable.at(trail, what + ", which is not " + verb, "Use Set<…>.");
                }
                if (name.startsWith("java.")) {
                    yield Unreadable.at(
                            trail,
                            what + ", which cannot be " + verb,
                            "Use a record, or a type with a text form such as String.");
                }
                if (element.getKind() == ElementKind.INTERFACE) {
                    yield Unreadable.at(
                            trail,
                            what + ", an interface that anything may implement",
                            "Make it sealed over records, or use a record.");
                }
                yield Unreadable.at(trail, what + ", which is not " + verb, "Use a record.");
            }
        };
    }
}
