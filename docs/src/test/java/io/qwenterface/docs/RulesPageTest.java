package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the service's rules names real codes and real sources, and leaves out no code that is about the service. */
class RulesPageTest {
    private static final Path REJECTED = Path.of("../processor/src/test/resources/rejected");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| .+? \\| (.+?) \\| (QWN\\d+) \\| `(.+?)` \\|$");
    private static final Pattern SECTION = Pattern.compile("[a-l](\\.\\d)?");

    /** Codes that are about Java, prompts or this library, and not about the service. */
    private static final Set<String> NOT_OF_THE_SERVICE = Set.of(
            "QWN103", "QWN104", "QWN105", "QWN106", "QWN111", "QWN112", "QWN113", "QWN116", "QWN118", "QWN153",
            "QWN155", "QWN156", "QWN158", "QWN160", "QWN161", "QWN162", "QWN163", "QWN501", "QWN502", "QWN503",
            "QWN506", "QWN507", "QWN508", "QWN509", "QWN510", "QWN513", "QWN514", "QWN516", "QWN517", "QWN518",
            "QWN521", "QWN531", "QWN532", "QWN533", "QWN541", "QWN542", "QWN545", "QWN546", "QWN547", "QWN552",
            "QWN553", "QWN900");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Documents.RULES)).results().toList();
    }

    @Test
    void eachRowIsShownByASourceThatIsRejectedWithItsCode() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(REJECTED.resolve(row.group(3))).isDirectory();
            assertThat(row.group(3)).matches("[a-z]+/" + row.group(2) + "_\\w+");
            assertThat(Arrays.stream(row.group(1).split(", ")))
                    .allMatch(section -> SECTION.matcher(section).matches());
        });
    }

    @Test
    void everyCodeAboutTheServiceHasARow() throws IOException {
        Set<String> shown = rows().stream().map(row -> row.group(2)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = Arrays.stream(ProblemCode.values())
                .map(ProblemCode::code)
                .filter(code -> !NOT_OF_THE_SERVICE.contains(code))
                .filter(code -> code.compareTo("QWN200") < 0 || code.equals("QWN303") || code.compareTo("QWN500") > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(expected);
    }
}
