package io.qwenterface.processor;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import io.qwenterface.processor.write.WriterOptions;
import java.nio.file.InvalidPathException;
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
 * @param debug whether a fault of ours prints its stack trace
 * @param problems what is wrong with the options themselves
 */
record ProcessorOptions(Optional<Path> resources, WriterOptions writer, boolean debug, List<Problem> problems) {
    static final String RESOURCES = "qwenterface.resources";
    static final String COMPONENT = "qwenterface.component";
    static final String DEBUG = "qwenterface.debug";
    static final Set<String> NAMES = Set.of(RESOURCES, COMPONENT, DEBUG);

    static ProcessorOptions of(Map<String, String> options) {
        List<Problem> problems = new ArrayList<>();
        return new ProcessorOptions(
                resources(options.get(RESOURCES), problems),
                writer(options.get(COMPONENT), problems),
                Boolean.parseBoolean(options.get(DEBUG)),
                problems);
    }

    private static Optional<Path> resources(@Nullable String folder, List<Problem> problems) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            problems.add(problem(RESOURCES, folder, "which is no path", "Name a folder."));
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

    private static Problem problem(String option, String value, String why, String cure) {
        return Problem.at(
                Origin.NOWHERE, ProblemCode.PROCESSOR_OPTION, "-A" + option + " is " + value + ", " + why, cure);
    }
}
