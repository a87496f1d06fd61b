package io.qwenterface.processor;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import io.qwenterface.processor.report.Severities;
import io.qwenterface.processor.write.WriterOptions;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code -A} options of a build.
 *
 * @param resources where to look for prompts first
 * @param writer what generated classes look like
 * @param promptBook where to write the page of all prompts
 * @param sarif where to write the log of findings
 * @param catalog what is known of models: the bundled facts, with the build's own laid over them
 * @param severities as what problems are reported
 * @param debug whether a fault of ours prints its stack trace
 * @param problems what is wrong with the options themselves
 */
record ProcessorOptions(
        Optional<Path> resources,
        WriterOptions writer,
        Optional<Path> promptBook,
        Optional<Path> sarif,
        ModelCatalog catalog,
        Severities severities,
        boolean debug,
        List<Problem> problems) {
    static final String RESOURCES = "qwenterface.resources";
    static final String COMPONENT = "qwenterface.component";
    static final String DEBUG = "qwenterface.debug";
    static final String PROMPT_BOOK = "qwenterface.promptBook";
    static final String SARIF = "qwenterface.sarif";
    static final String CATALOG = "qwenterface.catalog";
    static final String SEVERITY = "qwenterface.severity";
    static final Set<String> NAMES = Set.of(RESOURCES, COMPONENT, DEBUG, PROMPT_BOOK, SARIF, CATALOG, SEVERITY);

    /** Options whose file tells of all interfaces, so that a change to one concerns it. */
    static final Set<String> AGGREGATING = Set.of(PROMPT_BOOK, SARIF);

    static ProcessorOptions of(Map<String, String> options) {
        List<Problem> problems = new ArrayList<>();
        return new ProcessorOptions(
                path(RESOURCES, options.get(RESOURCES), "Name a folder.", problems),
                writer(options.get(COMPONENT), problems),
                path(PROMPT_BOOK, options.get(PROMPT_BOOK), "Name a file.", problems),
                path(SARIF, options.get(SARIF), "Name a file.", problems),
                catalog(options.get(CATALOG), problems),
                new SeverityOption(problems).read(options.get(SEVERITY)),
                Boolean.parseBoolean(options.get(DEBUG)),
                problems);
    }

    private static ModelCatalog catalog(@Nullable String file, List<Problem> problems) {
        ModelCatalog bundled = ModelCatalog.bundled();
        Optional<Path> path = path(CATALOG, file, "Name a file.", problems);
        if (path.isEmpty()) {
            return bundled;
        }
        try {
            return bundled.overlaidWith(ModelCatalog.read(path.get()));
        } catch (NoSuchFileException e) {
            problems.add(
                    problem(CATALOG, path.get().toString(), "and there is no such file", "Name a file that is there."));
        } catch (IOException e) {
            problems.add(problem(
                    CATALOG,
                    path.get().toString(),
                    "which is no catalogue of models: " + firstLine(e),
                    "Write it like models.json in qwenterface-catalog."));
        }
        return bundled;
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Optional<Path> path(String option, @Nullable String path, String cure, List<Problem> problems) {
        if (path == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            problems.add(problem(option, path, "which is no path", cure));
            return Optional.empty();
        }
    }

    private static WriterOptions writer(@Nullable String component, List<Problem> problems) {
        if (component == null) {
            return WriterOptions.DEFAULT;
        }
        return WriterOptions.Component.named(component).map(WriterOptions::new).orElseGet(() -> {
            problems.add(problem(
                    COMPONENT,
                    component,
                    "a container nobody here knows",
                    "Write jakarta or spring, or leave it out."));
            return WriterOptions.DEFAULT;
        });
    }

    /** An option names a file to write, and it cannot be. */
    static Problem unwritable(String option, Path file, IOException why) {
        return problem(option, file.toString(), "which cannot be written: " + why, "Name a file that can be.");
    }

    static Problem problem(String option, String value, String why, String cure) {
        return Problem.at(
                Origin.NOWHERE, ProblemCode.PROCESSOR_OPTION, "-A" + option + " is " + value + ", " + why, cure);
    }
}
