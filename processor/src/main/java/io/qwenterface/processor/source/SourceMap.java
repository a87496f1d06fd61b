package io.qwenterface.processor.source;

import io.qwenterface.processor.model.Origin;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Tells where in a file something was written. */
@FunctionalInterface
public interface SourceMap {
    /** The file and the piece of it that an origin stands for; nothing if the compiler does not tell. */
    Optional<SourceRange> range(Origin origin);

    /** What the compiler in charge can tell. */
    static SourceMap of(ProcessingEnvironment env) {
        // Asked by name: where javac does not run, its classes need not be there.
        return env.getClass().getName().equals("com.sun.tools.javac.processing.JavacProcessingEnvironment")
                ? JavacSourceMap.of(env)
                : origin -> Optional.empty();
    }
}
