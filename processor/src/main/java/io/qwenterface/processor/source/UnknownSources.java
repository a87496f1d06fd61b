package io.qwenterface.processor.source;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptFault.Mark;
import java.util.Optional;
import javax.tools.Diagnostic;

/** Under a compiler that tells nothing. */
final class UnknownSources implements SourceMap {
    @Override
    public Optional<SourceRange> range(Origin origin, Mark mark) {
        return Optional.empty();
    }

    @Override
    public Optional<SourceRange> constant(Origin origin, Mark mark) {
        return Optional.empty();
    }

    @Override
    public boolean print(Diagnostic.Kind kind, String message, Origin origin, Mark mark) {
        return false;
    }
}
