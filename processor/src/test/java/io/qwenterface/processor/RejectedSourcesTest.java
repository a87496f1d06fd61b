package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder for each mistake, below the one of its family: sources, and {@code expected.txt} with line, column, kind and whole text of every
 * diagnostic. {@code -Dcases=QWN119} leaves out all cases but those whose path has a match. {@code -Drejected.update=true} rewrites what differs and then fails, so that nobody commits it unread.
 */
final class RejectedSourcesTest {
    private static final RejectedCases CASES = new RejectedCases(Path.of("src/test/resources/rejected"));

    static Stream<Path> cases() throws IOException {
        return CASES.folders().stream();
    }

    static Stream<Path> chosen() throws IOException {
        return cases().filter(folder -> folder.toString().matches(".*(" + System.getProperty("cases", "") + ").*"));
    }

    @Test
    void everyFolderIsWellFormed() throws IOException {
        assertThat(CASES.malformed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void reports(Path folder, @TempDir Path output) throws IOException {
        Javac javac = new Javac(output);
        Path options = folder.resolve("options.txt");
        if (Files.exists(options)) {
            Files.readAllLines(options).forEach(javac::with);
        }

        String report = javac.compile(folder).report();

        Path expected = folder.resolve("expected.txt");
        String wanted = Files.exists(expected) ? Files.readString(expected) : "";
        if (!report.equals(wanted) && Boolean.getBoolean("rejected.update")) {
            Files.writeString(expected, report);
            fail("%s was rewritten: read it before you commit it", expected);
        }
        assertThat(report).isEqualTo(wanted);
    }

    @Test
    void coversEveryFamilyWell() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void everyCodeHasACase() throws IOException {
        List<String> folders =
                cases().map(folder -> folder.getFileName().toString()).toList();

        assertThat(Arrays.stream(ProblemCode.values()).filter(code -> code != ProblemCode.INTERNAL))
                .allSatisfy(code -> assertThat(folders)
                        .as("a case for %s", code)
                        .anyMatch(folder -> folder.startsWith(code.code() + "_")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseReportsItsOwnCode(Path folder) throws IOException {
        String code = folder.getFileName().toString().split("_", 2)[0];

        assertThat(Files.readString(folder.resolve("expected.txt"))).contains("[" + code + "]");
    }
}
