package io.qwenterface.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims our own annotations, so that {@code -Xlint:processing} does not report them as nobody's.
 *
 * <p>{@link QwenProcessor} cannot: it looks at all annotations, and would claim those of others with ours. What is claimed
 * is not shown to processors further on, so this one is registered after it; providers are listed in alphabetical order.
 */
@AutoService(Processor.class)
public final class VocabularyClaim extends AbstractProcessor {
    /** Called by the compiler. */
    public VocabularyClaim() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.qwenterface.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims: nobody else waits for annotations that are ours alone. */
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return true;
    }
}
