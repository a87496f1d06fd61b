package io.qwenterface.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTextTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "你好, 4", "ログイン, 8", "ﾛｸﾞ, 3", "（）, 4", "e\u0301, 1", "한국, 4", "“…”, 3", "🙂, 2", "'', 0"})
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertThat(ScreenText.width(text)).isEqualTo(columns);
    }

    @Test
    void fillsUpToTheColumn() {
        assertThat(ScreenText.fit("你好", 7)).isEqualTo("你好   ");
    }

    @Test
    void cutsBetweenWideCharacters() {
        assertThat(ScreenText.fit("你好吗你好吗", 7)).isEqualTo("你好吗…");
        assertThat(ScreenText.fit("你好吗你好吗", 8)).isEqualTo("你好吗… ");
    }

    @Test
    void keepsWhatJustFits() {
        assertThat(ScreenText.cut("你好吗", 6)).isEqualTo("你好吗");
    }

    @Test
    void letsNoControlCharacterThrough() {
        assertThat(ScreenText.line("red\u001B[31m\r\nalert\u0007 \u202Eabc\u009B1m"))
                .isEqualTo("red[31m alert abc1m");
        assertThat(ScreenText.harmless("one\n\ttwo\u001B[2J")).isEqualTo("one\n\ttwo[2J");
    }
}
