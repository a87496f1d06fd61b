package io.qwenterface.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SourceTextTest {
    @Test
    void findsWholeWordsOutsideOfComments() {
        String text = "nam /* name */ names // name\n name";
        assertThat(new SourceText(text).find("name", 0, text.length())).isEqualTo(text.length() - 4);
    }

    @Test
    void findsNothingBeyondTheEnd() {
        assertThat(new SourceText("first name").find("name", 0, 5)).isEqualTo(-1);
        assertThat(new SourceText("first /* name").find("name", 0, 100)).isEqualTo(-1);
        assertThat(new SourceText("").find("name", 0, 100)).isEqualTo(-1);
    }

    @Test
    void knowsEndsOfLines() {
        assertThat(new SourceText("ab\r\ncd\nef").endOfLine(1)).isEqualTo(2);
        assertThat(new SourceText("ab\r\ncd\nef").endOfLine(4)).isEqualTo(6);
        assertThat(new SourceText("ab\r\ncd\nef").endOfLine(7)).isEqualTo(9);
    }
}
