package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README says of each protocol: that the tests are there and speak it, and that the refusals are of it. */
class ProtocolTableTest {
    private static final String HEADING = "## What each protocol can do";
    private static final Path REJECTED = Path.of("../processor/src/test/resources/rejected");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern CODE = Pattern.compile("QWN\\d{3}");

    /** Words by which a source is known to be about a protocol, in the order of the columns. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("OPENAI_CHAT|OpenAiChatWire|openai-|openAi\\("),
            Pattern.compile("DASHSCOPE|DashScopeWire"),
            Pattern.compile("OPENAI_RESPONSES|OpenAiResponsesWire"));

    /** What a source of no stated transport is called over. */
    private static final Pattern STATED = Pattern.compile("Transport\\.\\w+");

    private record Cell(String capability, int protocol, String content) {
        boolean speaks(String source) {
            return MARKS.get(protocol).matcher(source).find();
        }
    }

    private static List<Cell> cells() throws IOException {
        String readme = Files.readString(Documents.README);
        String section = readme.substring(readme.indexOf(HEADING) + HEADING.length());
        section = section.substring(0, section.indexOf("\n## "));
        List<Cell> cells = new ArrayList<>();
        List<String> rows = section.lines().filter(line -> line.startsWith("|")).toList();
        for (String row : rows.subList(2, rows.size())) {
            String[] columns = row.split("\\|", -1);
            assertThat(columns).as(row).hasSize(3 + MARKS.size());
            for (int protocol = 0; protocol < MARKS.size(); protocol++) {
                cells.add(new Cell(columns[1].strip(), protocol, columns[2 + protocol].strip()));
            }
        }
        return cells;
    }

    @Test
    void hasARowForMuch() throws IOException {
        assertThat(cells()).hasSizeGreaterThan(40);
    }

    @TestFactory
    Stream<DynamicTest> eachCellIsTrue() throws IOException {
        return cells().stream()
                .map(cell -> DynamicTest.dynamicTest(
                        cell.capability() + ", column " + (cell.protocol() + 1), () -> assertTrue(cell)));
    }

    private static void assertTrue(Cell cell) throws IOException {
        for (String claim : cell.content().split(", ", -1)) {
            if (CODE.matcher(claim).matches()) {
                assertRefused(cell, claim);
            } else {
                assertThat(claim).matches(TEST);
                String name = claim.substring(1, claim.length() - 1);
                assertThat(cell.speaks(source(name)))
                        .as("%s is about the protocol of column %s", name, cell.protocol() + 1)
                        .isTrue();
            }
        }
    }

    /** Of a name that several modules have, all sources together. */
    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.find(
                Documents.PROJECT,
                20,
                (path, attributes) ->
                        path.endsWith(test + ".java") && path.toString().contains("src/test/java"))) {
            List<Path> found = files.toList();
            assertThat(found).as(test).isNotEmpty();
            StringBuilder sources = new StringBuilder();
            for (Path path : found) {
                sources.append(Files.readString(path));
            }
            return sources.toString();
        }
    }

    /** Some source over this protocol is rejected with the code. */
    private static void assertRefused(Cell cell, String code) throws IOException {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).contains(code);
        List<Path> sources;
        try (Stream<Path> files = Files.walk(REJECTED)) {
            sources = files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path ->
                            REJECTED.relativize(path).getName(1).toString().startsWith(code + "_"))
                    .toList();
        }
        boolean refused = false;
        for (Path path : sources) {
            String source = Files.readString(path);
            boolean usual = cell.protocol() == 0 && !STATED.matcher(source).find();
            refused |= usual || cell.speaks(source);
        }
        assertThat(refused)
                .as("a source over the protocol of column %s is rejected with %s", cell.protocol() + 1, code)
                .isTrue();
    }
}
