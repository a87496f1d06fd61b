package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.Rendering;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Decides how a type prints in a prompt, and what a section does with it. */
final class Renderings {
    private final Compilation compilation;
    private final Elements elements;
    private final Types types;
    private final ShapeReader shapes;

    /**
     * Decides for the prompts of one client.
     *
     * @param shapes for writing, not for reading
     */
    Renderings(Compilation compilation, ShapeReader shapes) {
        this.compilation = compilation;
        this.elements = compilation.elements();
        this.types = compilation.types();
        this.shapes = shapes;
    }

    Rendering of(TypeMirror type, String subject) throws Unreadable {
        Trail trail = Trail.from(subject, "is");
        if (type instanceof PrimitiveType) {
            return new Rendering.Primitive();
        }
        if (type instanceof ArrayType array) {
            if (array.getComponentType().getKind() == TypeKind.CHAR) {
                throw Unreadable.at(trail, "an array, which has no text of its own", "Pass it as a String.");
            }
            throw Unreadable.at(
                    trail,
                    "an array, which has no text of its own",
                    "Print its elements with a section: " + section(subject) + ".");
        }
        String name = JavaType.nameOf(type);
        if (name.equals("java.lang.String")) {
            return new Rendering.Text();
        }
        if (name.equals("java.util.Optional")) {
            throw Unreadable.at(
                    trail,
                    "an Optional, which would print its own name",
                    "Print its content with a section: " + section(subject) + ".");
        }
        if (name.startsWith("java.util.Optional")) {
            throw Unreadable.at(
                    trail,
                    JavaType.indefinite(type) + ", which would print its own name",
                    "Pass its value, as a @Nullable number if there may be none.");
        }
        if (name.equals("java.lang.Void")) {
            throw Unreadable.at(trail, "a Void, which is always null", "Leave it out, or pass a value.");
        }
        for (String noText : new String[] {
            "java.util.stream.BaseStream",
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "java.util.function.Supplier",
            "java.util.Iterator",
            "java.io.InputStream",
            "java.io.Reader",
            "java.lang.Class"
        }) {
            if (compilation.isA(type, noText)) {
                throw Unreadable.at(
                        trail,
                        JavaType.indefinite(type) + ", which has no text of its own",
                        "Pass what it holds as a String.");
            }
        }
        if (isJson(type)) {
            return new Rendering.Json(shapes.read(type, trail));
        }
        return isIdentity(type) ? withoutText(type, trail) : new Rendering.Stringified(false);
    }

    /** A class without a text of its own prints as JSON if it is like a record. */
    private Rendering withoutText(TypeMirror type, Trail trail) {
        try {
            return new Rendering.Json(shapes.read(type, trail));
        } catch (Unreadable e) {
            return new Rendering.Stringified(true);
        }
    }

    /** Whether a class, as far as its declaration tells, prints as {@code Name@1a2b3c}. */
    private boolean isIdentity(TypeMirror type) {
        TypeMirror current = type;
        while (current instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getKind() == ElementKind.CLASS) {
            if (element.getQualifiedName().contentEquals("java.lang.Object")) {
                return !types.isSameType(type, current);
            }
            boolean hasText = element.getModifiers().contains(Modifier.ABSTRACT)
                    || ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                            .anyMatch(method -> method.getSimpleName().contentEquals("toString")
                                    && method.getParameters().isEmpty());
            if (hasText) {
                return false;
            }
            current = element.getSuperclass();
        }
        return false;
    }

    /** {@code {{#tags}}{{.}}{{/tags}}} for {@code {{tags}}}. */
    private static String section(String subject) {
        String name = subject.replace("{", "").replace("}", "");
        return "{{#" + name + "}}{{.}}{{/" + name + "}}";
    }

    private boolean isJson(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return false;
        }
        return element.getKind() == ElementKind.RECORD
                || (element.getKind() == ElementKind.INTERFACE
                        && element.getModifiers().contains(Modifier.SEALED)
                        && !element.getQualifiedName().toString().startsWith("java."))
                || compilation.isA(type, "java.util.Collection")
                || compilation.isA(type, "java.util.Map")
                || JavaType.nameOf(type).equals("java.lang.Iterable");
    }

    boolean isRecord(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    boolean isMap(TypeMirror type) {
        return compilation.isA(type, "java.util.Map");
    }

    /** Whether a type is a value without properties worth looking at. */
    boolean isScalar(TypeMirror type) {
        String name = JavaType.nameOf(type);
        return type instanceof PrimitiveType
                || type instanceof ArrayType
                || name.startsWith("java.lang.")
                || name.startsWith("java.math.");
    }

    /** What a section over a type does; nothing if a type is always there, exactly once. */
    Optional<Node.Kind> section(TypeMirror type, boolean nullable) {
        String name = JavaType.nameOf(type);
        if (name.equals("java.lang.Boolean") || type.getKind() == TypeKind.BOOLEAN) {
            return Optional.of(Node.Kind.BOOLEAN);
        }
        if (name.equals("java.util.Optional")) {
            return Optional.of(Node.Kind.OPTIONAL);
        }
        if (type instanceof ArrayType) {
            return Optional.of(Node.Kind.ARRAY);
        }
        if (compilation.isA(type, "java.lang.Iterable")) {
            return Optional.of(Node.Kind.ITERABLE);
        }
        return nullable && !(type instanceof PrimitiveType) ? Optional.of(Node.Kind.NULLABLE) : Optional.empty();
    }

    /** The type a section's body is about. */
    TypeMirror element(TypeMirror type, Node.Kind kind) {
        TypeMirror element = switch (kind) {
            case ARRAY -> type instanceof ArrayType array ? array.getComponentType() : type;
            case OPTIONAL -> argument(type);
            case ITERABLE -> argument(iteratorOf(type));
            case NULLABLE, BOOLEAN -> type;
        };
        return JavaType.usable(element);
    }

    /** The first type argument; a raw type holds objects. */
    private TypeMirror argument(@Nullable TypeMirror type) {
        TypeMirror argument = type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? JavaType.usable(declared.getTypeArguments().get(0))
                : null;
        return argument instanceof DeclaredType || argument instanceof ArrayType
                ? argument
                : Objects.requireNonNull(elements.getTypeElement("java.lang.Object"))
                        .asType();
    }

    private @Nullable TypeMirror iteratorOf(TypeMirror type) {
        TypeElement iterable = elements.getTypeElement("java.lang.Iterable");
        if (iterable == null || !(type instanceof DeclaredType declared)) {
            return null;
        }
        return ElementFilter.methodsIn(iterable.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("iterator"))
                .map(method -> types.asMemberOf(declared, method))
                .map(signature -> signature instanceof ExecutableType iterator ? iterator.getReturnType() : null)
                .findFirst()
                .orElse(null);
    }
}
