package io.qwenterface.processor.report;

import io.qwenterface.processor.model.Origin;
import java.util.function.BiConsumer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints problems where they were made: the only user of the {@link Messager}. */
public final class ProblemPrinter {
    private final Messager messager;
    private final Severities severities;
    private final BiConsumer<Problem, Diagnostic.Kind> log;

    /**
     * Prints to a compiler.
     *
     * @param log is told all that is printed, and as what
     */
    public ProblemPrinter(Messager messager, Severities severities, BiConsumer<Problem, Diagnostic.Kind> log) {
        this.messager = messager;
        this.severities = severities;
        this.log = log;
    }

    /** Prints one problem at the narrowest position known. */
    public void print(Problem problem) {
        severities.kind(problem.code()).ifPresent(kind -> print(problem, kind));
    }

    private void print(Problem problem, Diagnostic.Kind kind) {
        log.accept(problem, kind);
        Origin origin = problem.origin();
        Element element = origin.element();
        AnnotationMirror annotation = origin.annotation();
        AnnotationValue value = origin.value();
        String text = problem.text();
        if (element == null) {
            messager.printMessage(kind, text);
        } else if (annotation == null) {
            messager.printMessage(kind, text, element);
        } else if (value == null) {
            messager.printMessage(kind, text, element, annotation);
        } else {
            messager.printMessage(kind, text, element, annotation, value);
        }
    }
}
