package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Ddocs.update=true} rewrites the page where it differs, and then fails, so that nobody commits it unread. */
class DiagnosticsPageTest {
    private static final Pattern CODE = Pattern.compile("\\[(QWN\\d+)]");

    /** What no source of a few lines can show: an option, another catalogue, a file's encoding, a fault of ours. */
    private static final Set<ProblemCode> WITHOUT_EXAMPLE = Set.of(
            ProblemCode.PROCESSOR_OPTION,
            ProblemCode.MODEL_WITHOUT_TOOLS,
            ProblemCode.RESOURCE_ENCODING,
            ProblemCode.INTERNAL);

    @TempDir
    private Path folder;

    @Test
    void isWrittenFromTheTable() throws IOException {
        String shown = Files.exists(Documents.DIAGNOSTICS) ? Files.readString(Documents.DIAGNOSTICS) : "";
        String real = new DiagnosticsPage(folder).text();

        if (Boolean.getBoolean("docs.update") && !real.equals(shown)) {
            Files.writeString(Documents.DIAGNOSTICS, real);
        }
        assertThat(shown).isEqualTo(real);
    }

    static Stream<ProblemCode> codesWithExample() {
        return Stream.of(ProblemCode.values()).filter(code -> !WITHOUT_EXAMPLE.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void anExampleShowsItsOwnMessageAndNoOther(ProblemCode code) throws IOException {
        assertThat(DiagnosticsPage.hasExample(code))
                .as("an example for %s", code.code())
                .isTrue();

        assertThat(CODE.matcher(new DiagnosticsPage(folder).message(code))
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .containsExactly(code.code());
    }

    @ParameterizedTest
    @EnumSource
    void aCodeSaysWhatItMeansAndHowToMendIt(ProblemCode code) {
        assertThat(code.meaning()).endsWith(".");
        assertThat(code.cure()).endsWith(".");
    }
}
