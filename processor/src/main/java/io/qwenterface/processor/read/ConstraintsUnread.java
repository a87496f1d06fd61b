package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Finds the constraints on what a method returns that no reader checks: those on a text, which is given as it comes, and
 * those on a future, reply or publisher around a value.
 */
final class ConstraintsUnread {
    private static final Set<String> AROUND = Set.of(
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "io.qwenterface.runtime.Reply",
            "io.qwenterface.runtime.Partial");

    private ConstraintsUnread() {}

    static List<Constraint.Unchecked> of(
            ExecutableElement method, TypeMirror returned, Output output, String signature, Elements elements) {
        if (output instanceof Output.Unsupported) {
            return List.of();
        }
        List<AnnotationMirror> annotations = new ArrayList<>();
        TypeMirror type = returned;
        boolean around = isAround(type);
        // Jakarta's own annotations are for declarations and types, so one before the return type is on both.
        if (around || !(output instanceof Output.Structured)) {
            annotations.addAll(method.getAnnotationMirrors());
        }
        while (isAround(type)) {
            annotations.addAll(type.getAnnotationMirrors());
            type = ((DeclaredType) type).getTypeArguments().get(0);
        }
        if (!(output instanceof Output.Structured)) {
            annotations.addAll(type.getAnnotationMirrors());
        }
        return ConstraintUse.among(annotations, elements).stream()
                .filter(use -> !use.name().equals("NotNull"))
                .map(use -> new Constraint.Unchecked(use.toString(), signature))
                .toList();
    }

    private static boolean isAround(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().size() != 1) {
            return false;
        }
        String name = JavaType.nameOf(type);
        return AROUND.contains(name)
                || (name.equals("java.util.List")
                        && JavaType.nameOf(declared.getTypeArguments().get(0)).equals("io.qwenterface.runtime.Reply"));
    }
}
