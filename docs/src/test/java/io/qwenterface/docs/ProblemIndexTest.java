package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemIndexTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^### (QWN\\d+)$");

    /** What no source of a few lines can show: an option, a file's encoding, a fault of ours. */
    private static final Set<ProblemCode> WITHOUT_EXAMPLE =
            Set.of(ProblemCode.PROCESSOR_OPTION, ProblemCode.RESOURCE_ENCODING, ProblemCode.INTERNAL);

    @Test
    void everyCodeHasItsSectionInOrder() throws IOException {
        List<String> sections = HEADING.matcher(Files.readString(Documents.PROBLEMS))
                .results()
                .map((MatchResult heading) -> heading.group(1))
                .toList();

        assertThat(sections)
                .containsExactlyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::code).toList());
    }

    @Test
    void everyExampleShowsTheMessageOfItsSectionAndNoOther() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Snippet snippet : MarkdownDocument.read(Documents.PROBLEMS).snippets()) {
            if (snippet.language().equals("text")) {
                Pattern.compile("\\[(QWN\\d+)]")
                        .matcher(snippet.text())
                        .results()
                        .forEach(code -> shown.add(code.group(1)));
            }
        }

        assertThat(shown)
                .containsExactlyElementsOf(Stream.of(ProblemCode.values())
                        .filter(code -> !WITHOUT_EXAMPLE.contains(code))
                        .map(ProblemCode::code)
                        .toList());
    }
}
