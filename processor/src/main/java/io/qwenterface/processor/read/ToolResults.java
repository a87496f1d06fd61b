package io.qwenterface.processor.read;

import io.qwenterface.processor.model.ToolResult;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a tool gives back. */
final class ToolResults {
    private final ShapeReader shapes;

    ToolResults(Compilation compilation, String packageName) {
        this.shapes = new ShapeReader(compilation, packageName, false);
    }

    /**
     * The result of a method.
     *
     * @param displayed how messages name the method
     */
    ToolResult read(TypeMirror returnType, String displayed) {
        Trail trail = Trail.from(displayed, "returns");
        boolean async = switch (JavaType.nameOf(returnType)) {
            case "java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage" -> true;
            default -> false;
        };
        TypeMirror declared = returnType;
        if (async
                && returnType instanceof DeclaredType stage
                && stage.getTypeArguments().size() == 1) {
            declared = stage.getTypeArguments().get(0);
        }
        try {
            return new ToolResult(content(declared, trail), async);
        } catch (Unreadable e) {
            return new ToolResult(new ToolResult.Unsupported(e.why()), async);
        }
    }

    private ToolResult.Content content(TypeMirror declared, Trail trail) throws Unreadable {
        TypeMirror type = JavaType.usable(declared);
        if (type.getKind() == TypeKind.VOID) {
            return new ToolResult.Done();
        }
        String name = JavaType.nameOf(type);
        return switch (name) {
            case "java.lang.Void" -> new ToolResult.Done();
            case "java.lang.String" -> new ToolResult.Text(declared.getKind() == TypeKind.WILDCARD);
            case "java.util.concurrent.Future" ->
                throw Unreadable.at(
                        trail, "a Future, which tells nobody when it is done", "Return CompletableFuture<…>.");
            case "java.util.concurrent.Flow.Publisher" ->
                throw Unreadable.at(
                        trail,
                        "a Publisher, but a result is sent to the model as a whole",
                        "Return List<…>, or CompletableFuture<List<…>>.");
            default -> {
                if (JavaType.isOfReactiveLibrary(name)) {
                    throw Unreadable.at(
                            trail,
                            JavaType.indefinite(type) + ", a type of another library",
                            "Return CompletableFuture<…>; every library adapts it.");
                }
                yield new ToolResult.Json(shapes.read(type, trail));
            }
        };
    }
}
