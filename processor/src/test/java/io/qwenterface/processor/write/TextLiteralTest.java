package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLiteralTest {
    @Test
    void keepsDollarsAndQuotesAsTheyAre() {
        assertThat(TextLiteral.of("$T costs \"$5\" \\ $$")).hasToString("\"$T costs \\\"$5\\\" \\\\ $$\"");
    }

    @Test
    void breaksAfterEachNewlineAndNowhereElse() {
        assertThat(TextLiteral.of("a\n\nb\r\n").toString().split("\\n"))
                .containsExactly("\"a\\n\"", "    + \"\\n\"", "    + \"b\\r\\n\"");
        assertThat(TextLiteral.of("one line\n")).hasToString("\"one line\\n\"");
        assertThat(TextLiteral.of("")).hasToString("\"\"");
    }

    @Test
    void keepsWhatIsVisibleAndEscapesWhatIsNot() {
        assertThat(TextLiteral.of("工单 ñ 🎫")).hasToString("\"工单 ñ 🎫\"");
        assertThat(TextLiteral.of("\u2028\u200b\ufeff\u0007\u00a0\u0085"))
                .hasToString("\"\\u2028\\u200b\\ufeff\\u0007\\u00a0\\u0085\"");
        assertThat(TextLiteral.of("\ud83c.\udfab")).hasToString("\"\\ud83c.\\udfab\"");
    }

    @Test
    void splitsWhatOneConstantCannotHold() {
        assertThat(TextLiteral.of("x".repeat(65_535)).toString()).doesNotContain("join");
        assertThat(TextLiteral.of("x".repeat(65_536)).toString())
                .isEqualTo("java.lang.String.join(\n    \"\",\n    \"" + "x".repeat(65_535) + "\",\n    \"x\")");
    }

    @Test
    void splitsAtLinesAndBetweenCharacters() {
        String line = "y".repeat(99) + "\n";
        assertThat(TextLiteral.of(line.repeat(700)).toString().split("\",\n"))
                .allSatisfy(part -> assertThat(part).doesNotEndWith("y"));
        String surrogates = "🎫".repeat(20_000);
        assertThat(TextLiteral.of(surrogates).toString())
                .doesNotContain("\\ud83c")
                .doesNotContain("\\udfab");
    }

    @Test
    void countsTheBytesOfTheClassFile() {
        assertThat(TextLiteral.fitsOneConstant("单".repeat(21_845))).isTrue();
        assertThat(TextLiteral.fitsOneConstant("单".repeat(21_846))).isFalse();
        assertThat(TextLiteral.fitsOneConstant("\0".repeat(32_768))).isFalse();
    }
}
