package io.qwenterface.example.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedRepliesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Sat, 14 Nov 2026 at 12:21, Priya <p@example.com> wrote:",
                "On Sat, 14 Nov 2026 at 12:21, Priya Raman\n<priya@example.com> wrote:",
                "Pada Sel, 17 Nov 2026 pukul 16.20 Meridian <s@example.com> menulis:",
                "于2026年11月5日周四 下午3:20写道：",
                "2026年11月17日(火) 15:12 サポート <s@example.com>のメール:",
                "-----Original Message-----",
                "------------------ 原始邮件 ------------------",
                "________________________________",
                "From: a@example.com\nSent: Monday\nSubject: x\n",
                "发件人: a@example.com\n发送时间: 2026年\n",
                "差出人: a@example.com\n送信日時: 2026年\n",
            })
    void partsAtTheMarksOfMailPrograms(String mark) {
        QuotedReplies parts = QuotedReplies.split("New text.\n\n" + mark + "\nOld text.");
        assertThat(parts.message()).isEqualTo("New text.");
        assertThat(parts.earlier()).contains("Old text.");
    }

    @Test
    void takesAnswersFromBetweenQuotedLines() {
        QuotedReplies parts = QuotedReplies.split("On Monday, Ann wrote:\n> Does it print?\nNo.\n> Is it on?\nYes.");
        assertThat(parts.message()).isEqualTo("No.\nYes.");
        assertThat(parts.earlier()).contains("> Does it print?\n> Is it on?");
    }

    @Test
    void keepsAMailThatOnlyQuotes() {
        QuotedReplies parts = QuotedReplies.split("> Does it print?");
        assertThat(parts.message()).isEqualTo("> Does it print?");
        assertThat(parts.earlier()).isEmpty();
    }

    @Test
    void leavesASentenceAboutWritingAlone() {
        QuotedReplies parts = QuotedReplies.split("From: the start it was slow.\nOn it he wrote: nothing.");
        assertThat(parts.message()).isEqualTo("From: the start it was slow.\nOn it he wrote: nothing.");
    }
}
