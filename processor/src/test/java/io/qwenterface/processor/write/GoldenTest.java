package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder per feature under {@code golden}: an interface, and beside it the class written for it, byte for byte.
 * {@code -Dcases=media} leaves out all features but those whose name has a match. {@code -Dgolden.update=true} writes what is generated now, and fails.
 */
class GoldenTest {
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches(".*(" + System.getProperty("cases", "") + ").*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writes(String feature) throws IOException {
        Path folder = GOLDEN.resolve(feature);
        Compilation compilation = UserProject.in(folder).compile();
        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> written = new TreeMap<>();
        UserProject.generated(compilation)
                .forEach((path, text) -> written.put(path.substring(path.lastIndexOf('/') + 1) + ".golden", text));
        if (Boolean.getBoolean("golden.update")) {
            update(folder, written);
            fail("golden files of %s are as generated now; look at the difference", feature);
        }
        assertThat(written).isEqualTo(golden(folder));
    }

    private static void update(Path folder, Map<String, String> written) throws IOException {
        for (String stale : golden(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> golden(Path folder) throws IOException {
        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".golden"))
                    .forEach(file -> golden.put(file.getFileName().toString(), read(file)));
        }
        return golden;
    }

    /** The golden files of a case under the paths where the compiler writes them. */
    static Map<String, String> golden(String feature, String home) throws IOException {
        Map<String, String> golden = new TreeMap<>();
        golden(GOLDEN.resolve(feature))
                .forEach((name, text) -> golden.put(home + "/" + name.replace(".golden", ""), text));
        return golden;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
