package io.qwenterface.processor.report;

import io.qwenterface.processor.report.ProblemCode.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;

/** How problems are reported in this build: as their code says, or as the build wants its warnings. */
public final class Severities {
    /** Every problem as its code says. */
    public static final Severities DEFAULT = new Severities(Map.of());

    /** What a build can make of a warning. */
    public enum Level {
        /** It fails the build. */
        ERROR,
        /** It is printed. */
        WARNING,
        /** Nothing is said. */
        OFF
    }

    private final Map<ProblemCode, Level> levels;

    private Severities(Map<ProblemCode, Level> levels) {
        this.levels = levels;
    }

    /**
     * The same with another level for one code.
     *
     * @throws IllegalArgumentException if that would hide what cannot work
     */
    public Severities with(ProblemCode code, Level level) {
        if (code.severity() == Severity.ERROR && level != Level.ERROR) {
            throw new IllegalArgumentException(code + " is of what cannot work");
        }
        Map<ProblemCode, Level> more = new EnumMap<>(ProblemCode.class);
        more.putAll(levels);
        more.put(code, level);
        return new Severities(more);
    }

    /** As what a problem is printed; nothing if it is not. */
    Optional<Diagnostic.Kind> kind(ProblemCode code) {
        Level level = levels.getOrDefault(code, code.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING);
        return switch (level) {
            case ERROR -> Optional.of(Diagnostic.Kind.ERROR);
            case WARNING -> Optional.of(Diagnostic.Kind.WARNING);
            case OFF -> Optional.empty();
        };
    }
}
