package io.qwenterface.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRuleTest {
    private static <T> void assertLimits(JsonRule<T> rule, List<T> accepted, List<T> refused) {
        assertThat(accepted).allSatisfy(value -> assertThat(rule.accepts(value)).isTrue());
        assertThat(refused).allSatisfy(value -> assertThat(rule.accepts(value)).isFalse());
    }

    @Test
    void countsSizesWithTheirLimits() {
        assertLimits(JsonRule.characters(2, 3), List.of("ab", "abc"), List.of("", "a", "abcd"));
        assertLimits(JsonRule.characters(2), List.of("ab", "a".repeat(99)), List.of("a"));
        assertLimits(JsonRule.bytes(1, 2), List.of(new byte[1], new byte[2]), List.of(new byte[0], new byte[3]));
        assertLimits(JsonRule.bytes(1), List.of(new byte[3]), List.of(new byte[0]));
        assertLimits(JsonRule.elements(1, 1), List.of(List.of(1)), List.of(List.of(), List.of(1, 2)));
        assertLimits(JsonRule.elements(1), List.of(List.of(1, 2)), List.of(List.of()));
        assertLimits(JsonRule.entries(1, 1), List.of(Map.of(1, 1)), List.of(Map.of(), Map.of(1, 1, 2, 2)));
        assertLimits(JsonRule.entries(1), List.of(Map.of(1, 1, 2, 2)), List.of(Map.of()));
    }

    @Test
    void comparesNumbersExactly() {
        assertLimits(JsonRule.between(1, 5), List.of(1, 5L, (short) 3, 1.0, 5f), List.of(0, 6L, 5.000001, 0.999999));
        assertLimits(JsonRule.between("0.1", "0.3"), List.of(0.1, 0.1f, 0.3, 0.3f), List.of(0.0999, 0.3001, 1));
        assertLimits(
                JsonRule.atLeast(7),
                List.of(7, new BigDecimal("7.0"), new BigInteger("9".repeat(40)), (byte) 7),
                List.of(6, 6.9, new BigInteger("-" + "9".repeat(40))));
        assertLimits(
                JsonRule.atMost(7),
                List.of(7, new BigInteger("-" + "9".repeat(40))),
                List.of(8, 7.1, new BigInteger("9".repeat(40))));
        assertLimits(JsonRule.atLeast("0.5"), List.of(0.5, 1), List.of(0.49));
        assertLimits(JsonRule.atMost("0.5"), List.of(0.5, 0), List.of(0.51));
        assertLimits(JsonRule.above(0), List.of(0.001, 1), List.of(0, 0.0, -1));
        assertLimits(JsonRule.below("0.5"), List.of(0.499), List.of(0.5, 1));
        assertLimits(JsonRule.below(0), List.of(-1), List.of(0));
    }

    @Test
    void matchesFromStartToEnd() {
        assertLimits(JsonRule.matching("[A-Z]{2}"), List.of("DE"), List.of("de", "DEU", "aDE"));
        assertLimits(JsonRule.matching("[a-z]+", Pattern.CASE_INSENSITIVE), List.of("Ab"), List.of("A1"));
        assertLimits(JsonRule.notBlank(), List.of("a", " a "), List.of("", " \t\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.com",
                "a.b+c@example.co.uk",
                "\"ann b\"@example.com",
                "ann@localhost",
                "ann@[192.0.2.1]",
                "小明@例子.中国",
                "o'neill@a-b.example"
            })
    void takesAddresses(String address) {
        assertThat(JsonRule.email().accepts(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.com",
                "ann@",
                "ann@@example.com",
                "ann b@example.com",
                ".ann@example.com",
                "ann@-a.example",
                "ann@a..example",
                "Ann <ann@example.com>"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(JsonRule.email().accepts(text)).isFalse();
    }

    @Test
    void refusesAnAddressOfEndlessParts() {
        assertThat(JsonRule.email().accepts("a".repeat(65) + "@example.com")).isFalse();
        assertThat(JsonRule.email().accepts("a@" + "a".repeat(256))).isFalse();
    }

    @Test
    void saysWhatItAsksFor() {
        assertThat(JsonRule.characters(1, 80)).hasToString("characters: 1 to 80");
        assertThat(JsonRule.characters(3, 3)).hasToString("characters: 3");
        assertThat(JsonRule.elements(1).expected()).isEqualTo("elements: at least 1");
        assertThat(JsonRule.elements(1).found(List.of())).isEqualTo("a size of 0");
        assertThat(JsonRule.between(1, 5).expected()).isEqualTo("a number from 1 to 5");
        assertThat(JsonRule.above("0.5").expected()).isEqualTo("a number greater than 0.5");
        assertThat(JsonRule.between(1, 5).found(7)).isEmpty();
    }
}
