package io.qwenterface.processor.report;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.source.SourceMap;
import java.net.URI;
import java.util.function.BiConsumer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints problems where they were made: on the very characters if the compiler lets us, else by the {@link Messager}. */
public final class ProblemPrinter {
    private final Messager messager;
    private final SourceMap sources;
    private final Severities severities;
    private final BiConsumer<Problem, Diagnostic.Kind> log;

    /**
     * Prints to a compiler.
     *
     * @param sources prints inside of texts
     * @param log is told all that is printed, and as what
     */
    public ProblemPrinter(
            Messager messager, SourceMap sources, Severities severities, BiConsumer<Problem, Diagnostic.Kind> log) {
        this.messager = messager;
        this.sources = sources;
        this.severities = severities;
        this.log = log;
    }

    /** Prints one problem at the narrowest position known. */
    public void print(Problem problem) {
        severities.kind(problem.code()).ifPresent(kind -> print(withConstant(problem), kind));
    }

    /** Tells where the text is written if that is not where it is used. */
    private Problem withConstant(Problem problem) {
        return sources.constant(problem.origin(), problem.mark())
                .map(range -> problem.writtenAt(fileName(range.file()), range.startLine(), range.startColumn()))
                .orElse(problem);
    }

    private static String fileName(URI file) {
        String path = file.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void print(Problem problem, Diagnostic.Kind kind) {
        log.accept(problem, kind);
        Origin origin = problem.origin();
        Element element = origin.element();
        AnnotationMirror annotation = origin.annotation();
        AnnotationValue value = origin.value();
        String text = problem.text();
        if (sources.print(kind, text, origin, problem.mark())) {
            return;
        }
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
