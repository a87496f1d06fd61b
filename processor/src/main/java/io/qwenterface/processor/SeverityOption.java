package io.qwenterface.processor;

import io.qwenterface.processor.report.NearestName;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import io.qwenterface.processor.report.Severities;
import io.qwenterface.processor.report.Severities.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code -Aqwenterface.severity=QWN101=error,QWN102=off}. What is wrong in it is told, the rest holds. */
final class SeverityOption {
    private final List<Problem> problems;

    SeverityOption(List<Problem> problems) {
        this.problems = problems;
    }

    Severities read(@Nullable String option) {
        Severities severities = Severities.DEFAULT;
        if (option == null) {
            return severities;
        }
        for (String entry : option.split(",", -1)) {
            severities = with(severities, entry.trim());
        }
        return severities;
    }

    private Severities with(Severities severities, String entry) {
        int sign = entry.indexOf('=');
        String name = sign < 0 ? entry : entry.substring(0, sign).trim();
        Optional<ProblemCode> code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.code().equals(name))
                .findFirst();
        Optional<Level> level =
                sign < 0 ? Optional.empty() : level(entry.substring(sign + 1).trim());
        if (code.isEmpty()) {
            List<String> codes =
                    Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
            wrong(
                    entry,
                    "which names no code",
                    NearestName.of(name, codes)
                                    .map(near -> "Did you mean " + near + "? ")
                                    .orElse("") + "Write entries such as QWN101=error, separated by commas.");
            return severities;
        }
        if (level.isEmpty()) {
            wrong(
                    entry,
                    "which names no severity",
                    "Write " + name + "=error, " + name + "=warning or " + name + "=off.");
            return severities;
        }
        if (code.get().severity() == ProblemCode.Severity.ERROR && level.get() != Level.ERROR) {
            wrong(
                    entry,
                    "but what " + name + " reports cannot work",
                    "Only warnings can be turned into something else: remove the entry.");
            return severities;
        }
        return severities.with(code.get(), level.get());
    }

    private static Optional<Level> level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private void wrong(String entry, String why, String cure) {
        problems.add(ProcessorOptions.problem(ProcessorOptions.SEVERITY, entry, why, cure));
    }
}
