package io.qwenterface.processor.source;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptFault.Mark;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Tells where in a file something was written, and prints right there. */
public interface SourceMap {
    /**
     * The file and the piece of it that a mark in the text at an origin stands for. Where the text is not written there, or
     * for {@link Mark#NONE}, that is all of the origin; nothing if the compiler does not tell.
     */
    Optional<SourceRange> range(Origin origin, Mark mark);

    /** Where a mark is in the constant that a text at an origin takes it from, if it does and the compiler has read it. */
    Optional<SourceRange> constant(Origin origin, Mark mark);

    /** Prints at a mark in the text at an origin; false, and nothing is printed, if the compiler cannot. */
    boolean print(Diagnostic.Kind kind, String message, Origin origin, Mark mark);

    /** What the compiler in charge can tell. */
    static SourceMap of(ProcessingEnvironment env) {
        // Asked by name: where javac does not run, its classes need not be there.
        return env.getClass().getName().equals("com.sun.tools.javac.processing.JavacProcessingEnvironment")
                ? JavacSourceMap.of(env)
                : new UnknownSources();
    }
}
