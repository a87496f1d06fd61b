package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log of findings says what javac prints, in the published format. */
final class SarifTest {
    private static final Path REJECTED = Path.of("src/test/resources/rejected");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path output;

    @TempDir
    private Path sources;

    /** One case of each code. */
    static Stream<Path> cases() throws IOException {
        Map<String, Path> cases = new TreeMap<>();
        for (Path folder : new RejectedCases(REJECTED).folders()) {
            cases.putIfAbsent(folder.getFileName().toString().split("_", 2)[0], folder);
        }
        return cases.values().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatJavacPrintsAndWhere(Path folder) throws IOException {
        Path options = folder.resolve("options.txt");
        Javac javac = new Javac(output);
        if (Files.exists(options)) {
            Files.readAllLines(options).forEach(javac::with);
        }
        Javac.Result compiled =
                javac.with("-Aqwenterface.sarif=" + output.resolve("log.sarif")).compile(folder);

        List<Diagnostic<? extends JavaFileObject>> printed = compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("[QWN"))
                .toList();
        JsonNode log = log();
        JsonNode results = log.at("/runs/0/results");
        assertThat(results).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            assertSame(results.get(i), printed.get(i));
            assertThat(log.at("/runs/0/tool/driver/rules/" + results.get(i).get("ruleIndex") + "/id"))
                    .isEqualTo(results.get(i).get("ruleId"));
        }
    }

    private static void assertSame(JsonNode result, Diagnostic<? extends JavaFileObject> printed) throws IOException {
        assertThat("[" + result.get("ruleId").textValue() + "] "
                        + result.at("/message/text")
                                .textValue()
                                .replace("{{", "{")
                                .replace("}}", "}"))
                .isEqualTo(printed.getMessage(Locale.ROOT).replace("\n  ", "\n"));
        assertThat(result.get("level").textValue())
                .isEqualTo(printed.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning");
        if (printed.getSource() == null) {
            assertThat(result.has("locations")).isFalse();
            return;
        }
        JsonNode physical = result.at("/locations/0/physicalLocation");
        JsonNode artifact = physical.get("artifactLocation");
        assertThat(artifact.get("uriBaseId").textValue()).isEqualTo("%SRCROOT%");
        Path file = Path.of(artifact.get("uri").textValue());
        assertThat(file.toAbsolutePath()).isEqualTo(Path.of(printed.getSource().toUri()));

        String text = Files.readString(file);
        int start = offset(text, physical.at("/region/startLine"), physical.at("/region/startColumn"));
        int end = offset(text, physical.at("/region/endLine"), physical.at("/region/endColumn"));
        int pointer = (int) printed.getPosition();
        String before = start > pointer ? text.substring(pointer, start) : "";
        // javac points at the keyword of a type, and at an operator in what has one; else at the beginning, as we do.
        assertThat(before).matches("|(interface|class|record|enum) +");
        if (before.isEmpty()) {
            assertThat(pointer).isBetween(start, end - 1);
            assertThat(text.substring(pointer, pointer + 1)).matches(pointer == start ? "(?s)." : "[-+*/.]");
        }
    }

    private static int offset(String text, JsonNode line, JsonNode column) {
        int start = 0;
        for (int i = 1; i < line.intValue(); i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column.intValue() - 1;
    }

    @Test
    void pointsAtNamesAmongCommentsTabsAndModifiers() throws IOException {
        source("Desk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public /* Desk? */ interface // Desk
                \tDesk {
                \t/** answer */ @Deprecated String /* answer */ answer(String... answers, String\tanswer);
                }
                """.replace("String... answers, ", "String[] answers, @Deprecated "));

        JsonNode results = compile().at("/runs/0/results");

        assertThat(results).hasSize(1);
        assertThat(results.get(0).get("ruleId").textValue()).isEqualTo("QWN209");
        assertThat(results.at("/0/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":4,\"startColumn\":48,\"endLine\":4,\"endColumn\":54}");
    }

    @Test
    void namesTheDeclarationToo() throws IOException {
        source("Desk", """
                package com.acme;

                class Outer {
                    @io.qwenterface.QwenModel("qwen-plus")
                    interface Desk {
                        @io.qwenterface.User("Answer")
                        String answer(String question);
                    }
                }
                """);

        assertThat(compile()
                        .at("/runs/0/results/0/locations/0/logicalLocations/0/fullyQualifiedName")
                        .textValue())
                .isEqualTo("com.acme.Outer.Desk.answer");
    }

    @Test
    void doublesBracesWhichElseStandForPlacesToFill() throws IOException {
        source("Desk", """
                @io.qwenterface.QwenModel("qwen-plus")
                interface Desk {
                    @io.qwenterface.User("Answer {{question}} and {{qestion}}")
                    String answer(String question);
                }
                """);

        assertThat(compile().at("/runs/0/results/0/message/text").textValue()).isEqualTo("""
                        {{{{qestion}}}} is not a parameter of answer(question)
                        in the prompt, line 1, column 25:
                          {{{{qestion}}}}
                          ^^^^^^^^^^^
                        Did you mean {{{{question}}}}?""");
    }

    @Test
    void anyFileOutsideOfTheWorkingDirectoryIsNamedWhole() throws IOException {
        source("Desk", """
                @io.qwenterface.QwenModel("qwen-pluss")
                interface Desk {
                    String answer(String question);
                }
                """);

        JsonNode artifact = compile().at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
        assertThat(artifact.toString())
                .isEqualTo("{\"uri\":\"" + sources.resolve("Desk.java").toUri() + "\"}");
    }

    @Test
    void isWrittenWithoutAFindingAndWithoutAnInterface() throws IOException {
        source("Plain", "class Plain {}");

        JsonNode log = compile();
        assertThat(log.at("/runs/0/results")).isEmpty();
        assertThat(log.at("/runs/0/tool/driver/rules")).hasSameSizeAs(ProblemCode.values());
    }

    @Test
    void followsTheSeveritiesOfTheBuild() throws IOException {
        source("Desk", """
                @io.qwenterface.QwenModel("qwen-pluss")
                interface Desk {
                    String answer(String question);
                }
                """);

        assertThat(compile("-Aqwenterface.severity=QWN101=error")
                        .at("/runs/0/results/0/level")
                        .textValue())
                .isEqualTo("error");
        assertThat(compile("-Aqwenterface.severity=QWN101=off").at("/runs/0/results"))
                .isEmpty();
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Path file = Files.writeString(output.resolve("file"), "not a folder");
        source("Plain", "class Plain {}");

        Javac.Result result = new Javac(output)
                .with("-Aqwenterface.sarif=" + file.resolve("log.sarif"))
                .compile(sources);

        assertThat(result.report())
                .contains(
                        "[QWN118] -Aqwenterface.sarif is " + file.resolve("log.sarif") + ", which cannot be written: ");
        assertThat(result.success()).isFalse();
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(sources.resolve(name + ".java"), text);
    }

    private JsonNode compile(String... options) throws IOException {
        Javac javac = new Javac(output).with("-Aqwenterface.sarif=" + output.resolve("log.sarif"));
        for (String option : options) {
            javac.with(option);
        }
        javac.compile(sources);
        return log();
    }

    /** What was written, once the published schema has accepted it. */
    private JsonNode log() throws IOException {
        JsonNode log = JSON.readTree(output.resolve("log.sarif").toFile());
        assertThat(SarifSchema.complaints(log)).isEmpty();
        return log;
    }
}
