package io.qwenterface.processor.read;

import com.palantir.javapoet.ClassName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Output.Delivery;
import io.qwenterface.processor.model.Output.Envelope;
import java.util.List;
import javax.lang.model.type.DeclaredType;
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
            return stream(type, signature);
        }
        if (delivery != Delivery.BLOCKING && hasArgument(type)) {
            type = argument(type);
        }
        Envelope envelope = Envelope.NONE;
        if (JavaType.nameOf(type).equals("io.qwenterface.runtime.Reply") && hasArgument(type)) {
            envelope = Envelope.REPLY;
            type = argument(type);
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

    private static Output stream(TypeMirror type, String signature) {
        if (hasArgument(type)) {
            switch (JavaType.nameOf(argument(type))) {
                case "java.lang.String" -> {
                    return new Output.TextStream();
                }
                case "io.qwenterface.runtime.StreamEvent" -> {
                    return new Output.EventStream();
                }
                default -> {}
            }
        }
        String element = hasArgument(type) ? "of " + JavaType.display(argument(type)) : "without an element type";
        return new Output.Unsupported(
                Output.Unsupported.Kind.STREAM,
                signature,
                "streams a Publisher " + element + ", but streams are of String or StreamEvent",
                List.of(),
                "Return Flow.Publisher<String> for the text as it comes, Flow.Publisher<StreamEvent> for everything.");
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
            case "java.util.stream.Stream" ->
                throw Unreadable.at(
                        trail, "a Stream", "Return List<…>, or Flow.Publisher<String> for the text as it comes.");
            case "java.util.List" -> {
                if (hasArgument(type)) {
                    refuse(argument(type), trail.inside("a List"));
                }
            }
            default -> {
                if (name.startsWith("reactor.core.")
                        || name.startsWith("io.reactivex.")
                        || name.startsWith("org.reactivestreams.")
                        || name.startsWith("io.smallrye.mutiny.")) {
                    throw Unreadable.at(
                            trail,
                            JavaType.indefinite(type) + ", a type of another library",
                            "Return Flow.Publisher<String> or CompletableFuture<…>; every library adapts those.");
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
