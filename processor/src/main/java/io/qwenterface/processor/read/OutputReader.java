package io.qwenterface.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Output.Delivery;
import io.qwenterface.processor.model.Output.Envelope;
import io.qwenterface.processor.model.Output.Unsupported.Kind;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a return type asks for. */
final class OutputReader {
    private static final int LONGEST_NAME = 64;

    private final ShapeReader shapes;

    OutputReader(Compilation compilation, String packageName) {
        this.shapes = new ShapeReader(compilation, packageName, true);
    }

    /**
     * The output of a method.
     *
     * @param signature how messages name the method
     * @param methodName names a schema whose type has no name
     * @param facts of the model, which decide how it is asked for JSON
     */
    Output read(TypeMirror returnType, String signature, String methodName, ModelFacts facts) {
        TypeMirror type = returnType;
        Delivery delivery = switch (JavaType.nameOf(type)) {
            case "java.util.concurrent.CompletableFuture" -> Delivery.FUTURE;
            case "java.util.concurrent.CompletionStage" -> Delivery.STAGE;
            default -> Delivery.BLOCKING;
        };
        if (JavaType.nameOf(type).equals("java.util.concurrent.Flow.Publisher")) {
            return stream(type, signature, methodName, facts);
        }
        if (delivery != Delivery.BLOCKING && hasArgument(type)) {
            type = argument(type);
        }
        Envelope envelope = Envelope.NONE;
        if (isReply(type)) {
            envelope = Envelope.REPLY;
            type = argument(type);
        } else if (JavaType.nameOf(type).equals("java.util.List") && hasArgument(type) && isReply(argument(type))) {
            envelope = Envelope.REPLIES;
            type = argument(argument(type));
        }
        if (JavaType.nameOf(type).equals("java.lang.String")) {
            return new Output.Text(delivery, envelope);
        }
        Trail trail = Trail.from(signature, "returns");
        try {
            refuse(type, trail);
            JsonShape shape = shapes.read(type, trail);
            return new Output.Json(
                    shape, schemaName(shape, methodName), !isObject(shape), facts.mode(shape), delivery, envelope);
        } catch (Unreadable e) {
            return e.why();
        }
    }

    private static boolean isReply(TypeMirror type) {
        return JavaType.nameOf(type).equals("io.qwenterface.runtime.Reply") && hasArgument(type);
    }

    /** What a publisher is of: texts, events, or the elements of a list. */
    private Output stream(TypeMirror publisher, String signature, String methodName, ModelFacts facts) {
        if (!hasArgument(publisher)) {
            return unsupported(
                    Kind.STREAM,
                    signature,
                    "streams a Publisher without an element type",
                    "Say what it publishes: Flow.Publisher<…>.");
        }
        TypeMirror type = argument(publisher);
        switch (JavaType.nameOf(type)) {
            case "java.lang.String" -> {
                return new Output.TextStream();
            }
            case "io.qwenterface.runtime.StreamEvent" -> {
                return new Output.EventStream();
            }
            case "io.qwenterface.runtime.Partial" -> {
                return partials(type, signature, methodName, facts);
            }
            case "java.util.Optional",
                    "java.util.concurrent.Future",
                    "java.util.concurrent.CompletableFuture",
                    "java.util.concurrent.CompletionStage",
                    "java.util.concurrent.Flow.Publisher",
                    "java.util.stream.Stream",
                    "io.qwenterface.runtime.Reply" -> {
                String inner = hasArgument(type) ? JavaType.display(argument(type)) : "…";
                return unsupported(
                        Kind.STREAM_WRAPPER,
                        signature,
                        "streams " + JavaType.display(type) + ", but the elements come by themselves",
                        "Return Flow.Publisher<" + inner
                                + ">, or Flow.Publisher<StreamEvent> for everything as it comes.");
            }
            default -> {
                return elements(type, signature, methodName, facts);
            }
        }
    }

    private Output partials(TypeMirror partial, String signature, String methodName, ModelFacts facts) {
        if (!hasArgument(partial)) {
            return unsupported(
                    Kind.PARTIAL,
                    signature,
                    "streams a Partial without type arguments",
                    "Say of what: Flow.Publisher<Partial<…>>.");
        }
        TypeMirror type = argument(partial);
        try {
            JsonShape shape = shapes.read(type, Trail.from(signature, "streams a Partial of"));
            JsonShape object = shape.unconstrained();
            boolean isUnion = object instanceof JsonShape.UnionShape;
            if (!isUnion && !(object instanceof JsonShape.RecordShape)) {
                return unsupported(
                        Kind.PARTIAL,
                        signature,
                        "streams a Partial of " + JavaType.display(type) + ", which is no object with fields",
                        "Return Flow.Publisher<Partial<R>> for a record or sealed interface R.");
            }
            if (((DeclaredType) partial).getTypeArguments().get(0).getKind() == TypeKind.WILDCARD) {
                return unsupported(
                        Kind.PARTIAL,
                        signature,
                        "streams a Partial of a wildcard, though every object is of one type",
                        "Return Flow.Publisher<Partial<" + JavaType.display(type) + ">>.");
            }
            return new Output.PartialStream(shape, schemaName(shape, methodName), isUnion, facts.mode(shape));
        } catch (Unreadable e) {
            return streamed(e, Kind.PARTIAL);
        }
    }

    private Output elements(TypeMirror type, String signature, String methodName, ModelFacts facts) {
        try {
            JsonShape element = shapes.read(type, Trail.from(signature, "streams"));
            JsonShape.ListShape list = new JsonShape.ListShape(
                    ParameterizedTypeName.get(
                            ClassName.get(List.class), element.type().box()),
                    element);
            return new Output.ElementStream(list, schemaName(list, methodName), facts.mode(list));
        } catch (Unreadable e) {
            return streamed(e, Kind.STREAM);
        }
    }

    /** A fault of the type that is streamed is one of the stream; a fault inside of it stays what it is. */
    private static Output.Unsupported streamed(Unreadable unreadable, Kind kind) {
        Output.Unsupported why = unreadable.why();
        return why.kind() == Kind.RETURN_TYPE ? unsupported(kind, why.subject(), why.reason(), why.cure()) : why;
    }

    private static Output.Unsupported unsupported(Kind kind, String subject, String reason, String cure) {
        return new Output.Unsupported(kind, subject, reason, List.of(), cure);
    }

    /** What looks like an answer's wrapping, but is none of ours. */
    private static void refuse(TypeMirror type, Trail trail) throws Unreadable {
        String name = JavaType.nameOf(type);
        switch (name) {
            case "java.util.concurrent.Future" ->
                throw Unreadable.at(
                        trail, "a Future, which tells nobody when it is done", "Return CompletableFuture<…>.");
            case "java.util.concurrent.CompletableFuture",
                    "java.util.concurrent.CompletionStage",
                    "java.util.concurrent.Flow.Publisher",
                    "io.qwenterface.runtime.Reply",
                    "io.qwenterface.runtime.StreamEvent" ->
                throw Unreadable.at(
                        trail,
                        JavaType.indefinite(type) + " where only an answer can be",
                        "Return T, Reply<T>, CompletableFuture<T> or CompletableFuture<Reply<T>>.");
            case "io.qwenterface.runtime.Partial" ->
                throw Unreadable.at(
                        trail,
                        JavaType.indefinite(type) + ", which only a stream has",
                        "Return Flow.Publisher<" + JavaType.display(type) + ">.");
            case "java.util.stream.Stream" ->
                throw Unreadable.at(
                        trail, "a Stream", "Return List<…>, or Flow.Publisher<…> for each element as it comes.");
            case "java.util.List" -> {
                if (hasArgument(type)) {
                    refuse(argument(type), trail.inside("a List"));
                }
            }
            default -> {
                if (JavaType.isOfReactiveLibrary(name)) {
                    throw Unreadable.at(
                            trail,
                            JavaType.indefinite(type) + ", a type of another library",
                            "Return Flow.Publisher<…> or CompletableFuture<…>; every library adapts those.");
                }
            }
        }
    }

    /** A schema's root must be an object, and not one of several. */
    private static boolean isObject(JsonShape answer) {
        JsonShape shape = answer.unconstrained();
        return shape instanceof JsonShape.RecordShape
                || shape instanceof JsonShape.MapShape
                || shape instanceof JsonShape.MappedShape;
    }

    private static String schemaName(JsonShape shape, String methodName) {
        String name = shape.type() instanceof ClassName type ? type.simpleName() : methodName;
        String safe = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME);
    }

    private static boolean hasArgument(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1;
    }

    private static TypeMirror argument(TypeMirror type) {
        return JavaType.usable(((DeclaredType) type).getTypeArguments().get(0));
    }
}
