package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under the compiler of Eclipse all is as under javac: what is generated, byte for byte, and what is said. */
final class EclipseTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern COLUMN = Pattern.compile("^(\\S+:\\d+):\\d+: ");
    private static final Pattern PLACE = Pattern.compile("^(\\S+):(\\d+):\\d+: ");
    private static final Pattern IN_THE_PROMPT = Pattern.compile("\n  in the prompt, line \\d+, column \\d+:\n");
    private static final Pattern WRITTEN_AT = Pattern.compile("\n  written in .*, line \\d+, column \\d+");

    @TempDir
    private Path output;

    @TempDir
    private Path other;

    static Stream<Path> golden() throws IOException {
        return folders("golden", 1);
    }

    static Stream<Path> working() throws IOException {
        return folders("working", 2);
    }

    /** One case of each code. */
    static Stream<Path> rejected() throws IOException {
        Map<String, Path> cases = new TreeMap<>();
        folders("rejected", 2).forEach(folder -> cases.putIfAbsent(code(folder), folder));
        return cases.values().stream();
    }

    private static String code(Path folder) {
        return folder.getFileName().toString().split("_", 2)[0];
    }

    private static Stream<Path> folders(String name, int depth) throws IOException {
        Path root = RESOURCES.resolve(name);
        try (Stream<Path> paths = Files.walk(root, depth)) {
            return paths
                    .filter(path -> root.relativize(path).getNameCount() == depth && !path.equals(root))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void writesTheGoldenFilesAndCompilesThem(Path folder) throws IOException {
        BatchCompiler.Result result = eclipse(folder).compile(folder, output);

        assertThat(result.messages()).isEmpty();
        assertThat(result.success()).isTrue();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> golden =
                    files.filter(file -> file.toString().endsWith(".golden")).toList();
            assertThat(golden).isNotEmpty();
            for (Path file : golden) {
                String name = file.getFileName().toString().replace(".golden", "");
                assertThat(generated(result, name)).as(name).containsExactly(Files.readString(file));
            }
        }
    }

    private static Stream<String> generated(BatchCompiler.Result result, String name) {
        return result.generated().entrySet().stream()
                .filter(file -> Path.of(file.getKey()).endsWith(name))
                .map(Map.Entry::getValue);
    }

    @ParameterizedTest
    @MethodSource("working")
    void writesWhatJavacLetsUsWrite(Path folder) {
        BatchCompiler.Result result = BatchCompiler.eclipse().with("-proc:only").compile(folder, output);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated())
                .isNotEmpty()
                .isEqualTo(BatchCompiler.javac()
                        .with("-proc:only")
                        .compile(folder, other)
                        .generated());
    }

    /**
     * Eclipse points at other columns of a line: at the name of a type, or the member that has a value. Inside of a text it
     * points at its beginning.
     */
    @ParameterizedTest
    @MethodSource("rejected")
    void saysWhatJavacLetsUsSayOnTheSameLines(Path folder) throws IOException {
        List<String> expected = Arrays.stream(
                        Files.readString(folder.resolve("expected.txt")).split("\n\n"))
                .map(String::strip)
                .filter(text -> text.contains("\n[QWN"))
                .toList();

        assertThat(eclipse(folder).compile(folder, output).messages())
                .map(EclipseTest::atLineOfText)
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(EclipseTest::atLineOfText)
                        .map(EclipseTest::atRepeatedAnnotation)
                        .toList());
    }

    /** The one line that differs: javac cannot point at a repeated annotation, and points at its method below. */
    private static String atRepeatedAnnotation(String message) {
        return message.startsWith("SupportDesk.java:15: ERROR\n[QWN112]") ? message.replace(":15:", ":14:") : message;
    }

    private static String atLineOfText(String message) {
        if (!IN_THE_PROMPT.matcher(message).find()) {
            return COLUMN.matcher(message).replaceFirst("$1: ");
        }
        return WRITTEN_AT.matcher(PLACE.matcher(message).replaceFirst("$1: ")).replaceFirst("");
    }

    @Test
    void pointsAtTheBeginningOfATextBlockWhereNobodyKnowsMore() throws IOException {
        Path folder = RESOURCES.resolve("rejected/prompts/QWN201_unknown_placeholder");

        assertThat(Files.readString(folder.resolve("expected.txt"))).contains("SupportDesk.java:14:13: ERROR");
        assertThat(eclipse(folder).compile(folder, output).messages())
                .singleElement()
                .asString()
                .startsWith("SupportDesk.java:10:");
    }

    @Test
    void saysAMistakeThatMethodsShareOnce() throws IOException {
        Path folder = RESOURCES.resolve("rejected/options/QWN114_options_out_of_range");

        assertThat(eclipse(folder).compile(folder, output).messages())
                .map(message -> message.lines().skip(1).findFirst().orElse(""))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @Test
    void logsDeclarationsWhereNobodyKnowsLines() throws IOException {
        Path log = other.resolve("log.sarif");
        BatchCompiler.eclipse()
                .with("-Aqwenterface.sarif=" + log)
                .compile(RESOURCES.resolve("rejected/prompts/QWN202_unused_parameter"), output);

        JsonNode written = new ObjectMapper().readTree(log.toFile());
        assertThat(SarifSchema.complaints(written)).isEmpty();
        assertThat(written.at("/runs/0/results/0/locations"))
                .hasToString("[{\"logicalLocations\":[{\"fullyQualifiedName\":\"com.acme.SupportDesk.draftReply\"}]}]");
    }

    private static BatchCompiler eclipse(Path folder) throws IOException {
        BatchCompiler eclipse = BatchCompiler.eclipse();
        Path options = folder.resolve("options.txt");
        if (Files.exists(options)) {
            Files.readAllLines(options).forEach(eclipse::with);
        }
        return eclipse;
    }
}
