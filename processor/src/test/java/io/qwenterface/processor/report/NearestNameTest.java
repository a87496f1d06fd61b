package io.qwenterface.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {
    private static final List<String> NAMES = List.of("ticket", "tone", "customer", "id");

    @ParameterizedTest
    @CsvSource({"tickt, ticket", "tikcet, ticket", "TICKET, ticket", "tcket, ticket", "tne, tone", "ton, tone", "Id, id"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"tkt", "document", "tn", "cstmr", "x y"})
    void staysSilentWhereNothingIsNear(String written) {
        assertThat(NearestName.of(written, NAMES)).isEmpty();
    }

    @Test
    void takesTheNearestOfSeveral() {
        assertThat(NearestName.of("qwen-plux", List.of("qwen-max", "qwen-plus", "qwen-flux")))
                .contains("qwen-flux");
    }

    @Test
    void listsUpToEightChoices() {
        assertThat(NearestName.choices(List.of("a", "b"))).contains("a, b");
        assertThat(NearestName.choices(Collections.nCopies(8, "a"))).isPresent();
        assertThat(NearestName.choices(Collections.nCopies(9, "a"))).isEmpty();
        assertThat(NearestName.choices(List.of())).isEmpty();
    }
}
