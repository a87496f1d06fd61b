package io.qwenterface.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's Markdown, seen from this module's folder, in which its tests run. */
final class Documents {
    static final Path PROJECT = Path.of("..");
    static final Path README = PROJECT.resolve("README.md");
    static final Path DIAGNOSTICS = Path.of("diagnostics.md");
    static final Path RULES = Path.of("rules.md");

    private Documents() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> project = Files.list(PROJECT);
                Stream<Path> guides = Files.list(Path.of(""))) {
            return Stream.concat(project, guides)
                    .filter(path -> path.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
