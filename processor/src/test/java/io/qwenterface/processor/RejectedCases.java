package io.qwenterface.processor;

import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folders of rejected sources, {@code family/QWNxxx_name}, and what is wrong with their shape. */
final class RejectedCases {
    private static final Set<String> FAMILIES = Set.of(
            "interfaces",
            "models",
            "options",
            "prompts",
            "outputs",
            "streams",
            "tools",
            "conversations",
            "media",
            "thinking",
            "internal");

    private final Path root;

    /** The cases below a folder. */
    RejectedCases(Path root) {
        this.root = root;
    }

    /** Every folder that is named like a problem, however deep it stands. */
    List<Path> folders() throws IOException {
        return below(root, path -> Files.isDirectory(path) && name(path).startsWith("QWN"));
    }

    /** What would keep a file from being compiled or compared; empty if nothing would. */
    List<String> malformed() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> folders = folders();
        for (Path folder : folders) {
            wrong.addAll(malformed(folder));
        }
        for (Path file : below(root, Files::isRegularFile)) {
            if (folders.stream().noneMatch(file::startsWith)) {
                wrong.add(root.relativize(file) + " belongs to no case");
            }
        }
        return wrong;
    }

    private List<String> malformed(Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        Path place = root.relativize(folder);
        if (place.getNameCount() != 2 || !FAMILIES.contains(name(place.getName(0)))) {
            wrong.add(place + " is not in the folder of a family");
        }
        if (Arrays.stream(ProblemCode.values())
                .noneMatch(code -> name(folder).matches(code.code() + "(_[a-z0-9]+)+"))) {
            wrong.add(place + " is not named after a problem");
        }
        if (below(folder, path -> name(path).endsWith(".java")).isEmpty()) {
            wrong.add(place + " has no source");
        }
        if (!Files.isRegularFile(folder.resolve("expected.txt"))) {
            wrong.add(place + " has no expected.txt");
        }
        for (Path file : below(folder, path -> Files.isRegularFile(path) && !isPartOf(folder, path))) {
            wrong.add(root.relativize(file) + " is not read");
        }
        return wrong;
    }

    private static boolean isPartOf(Path folder, Path file) {
        Path place = folder.relativize(file);
        return name(file).endsWith(".java")
                || place.startsWith("resources")
                || place.equals(Path.of("expected.txt"))
                || place.equals(Path.of("options.txt"));
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
