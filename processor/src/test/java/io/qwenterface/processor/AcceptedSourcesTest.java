package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What compiles: no diagnostic of ours, and none of javac's about the generated class. */
final class AcceptedSourcesTest {
    private static final Path CASES = Path.of("src/test/resources/accepted");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutADiagnostic(Path folder, @TempDir Path output) {
        Javac.Result result = new Javac(output).with("-Werror").compile(folder);

        assertThat(result.report()).isEqualTo("0 diagnostics\n");
        assertThat(result.success()).isTrue();
    }
}
