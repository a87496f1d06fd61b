package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that would not be run, or not compared, is found by its shape. */
final class RejectedCasesTest {
    @TempDir
    private Path root;

    @BeforeEach
    void oneGoodCase() throws IOException {
        add("models/QWN101_unknown_model/Desk.java");
        add("models/QWN101_unknown_model/expected.txt");
        add("models/QWN101_unknown_model/options.txt");
        add("models/QWN101_unknown_model/resources/prompts/summary.txt");
    }

    @Test
    void acceptsSourcesExpectationOptionsAndResources() throws IOException {
        RejectedCases cases = new RejectedCases(root);

        assertThat(cases.malformed()).isEmpty();
        assertThat(cases.folders()).containsExactly(root.resolve("models/QWN101_unknown_model"));
    }

    @Test
    void refusesAFamilyNobodyKnows() throws IOException {
        add("modles/QWN101_x/Desk.java");
        add("modles/QWN101_x/expected.txt");
        add("QWN101_y/Desk.java");
        add("QWN101_y/expected.txt");

        assertThat(new RejectedCases(root).malformed())
                .containsExactly(
                        "QWN101_y is not in the folder of a family",
                        Path.of("modles/QWN101_x") + " is not in the folder of a family");
    }

    @Test
    void refusesANameThatIsNoProblem() throws IOException {
        add("models/QWN999_x/Desk.java");
        add("models/QWN999_x/expected.txt");

        assertThat(new RejectedCases(root).malformed())
                .containsExactly(Path.of("models/QWN999_x") + " is not named after a problem");
    }

    @Test
    void refusesWhatCannotBeComparedOrCompiled() throws IOException {
        add("models/QWN101_no_source/expected.txt");
        add("models/QWN101_no_text/Desk.java");

        assertThat(new RejectedCases(root).malformed())
                .containsExactly(
                        Path.of("models/QWN101_no_source") + " has no source",
                        Path.of("models/QWN101_no_text") + " has no expected.txt");
    }

    @Test
    void refusesFilesNobodyReads() throws IOException {
        add("models/QWN101_unknown_model/expceted.txt");
        add("models/101_unknown_model/Desk.java");

        assertThat(new RejectedCases(root).malformed())
                .containsExactly(
                        Path.of("models/QWN101_unknown_model/expceted.txt") + " is not read",
                        Path.of("models/101_unknown_model/Desk.java") + " belongs to no case");
    }

    private void add(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }
}
