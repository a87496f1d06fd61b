package io.qwenterface.docs;

import io.qwenterface.processor.report.ProblemCode;
import io.qwenterface.processor.report.ProblemCode.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The page of everything that javac reports: a section for each code of the processor's own table, with the example
 * {@code <code>.java} of this module's resources and what javac prints about it.
 */
final class DiagnosticsPage {
    private static final Path SOURCES = Path.of("src/test/resources/diagnostics");

    /** Headings, by a code's first digit. */
    private static final Map<Character, String> FAMILIES = Map.of(
            '1',
            "Interface and model",
            '2',
            "Prompts",
            '3',
            "Answers",
            '4',
            "Streams",
            '5',
            "Special parameters",
            '9',
            "Ours");

    private final Path folder;

    /** Compiles examples in {@code folder}. */
    DiagnosticsPage(Path folder) {
        this.folder = folder;
    }

    /** The whole page. */
    String text() throws IOException {
        StringBuilder page = new StringBuilder(Files.readString(SOURCES.resolve("introduction.md")));
        char family = 0;
        for (ProblemCode code : ProblemCode.values()) {
            char digit = code.code().charAt("QWN".length());
            if (digit != family) {
                page.append("\n## ").append(family(digit)).append('\n');
                family = digit;
            }
            page.append(section(code));
        }
        return page.toString();
    }

    private static String family(char digit) {
        String heading = FAMILIES.get(digit);
        if (heading == null) {
            throw new AssertionError("no heading for codes that begin with " + digit);
        }
        return heading;
    }

    private String section(ProblemCode code) throws IOException {
        String kind = code.severity() == Severity.ERROR ? "Error" : "Warning";
        String section = "\n### " + code.code() + "\n\n**" + kind + ".** " + code.meaning() + "\n";
        if (hasExample(code)) {
            section += "\n```java\n" + Files.readString(example(code)) + "```\n```text\n" + message(code) + "```\n";
        }
        return section + "\n**Cure.** " + code.cure() + "\n";
    }

    /** Whether the page shows a source for a code. */
    static boolean hasExample(ProblemCode code) {
        return Files.exists(example(code));
    }

    /** What javac prints about a code's example. */
    String message(ProblemCode code) throws IOException {
        Path path = example(code);
        SourceFile source = SourceFile.of(new Snippet(path, 0, 1, "java", "", Files.readString(path)));
        return Compilation.plain(List.of(source), folder.resolve(code.code())).output();
    }

    private static Path example(ProblemCode code) {
        return SOURCES.resolve(code.code() + ".java");
    }
}
