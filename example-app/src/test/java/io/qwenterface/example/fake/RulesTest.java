package io.qwenterface.example.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.example.desk.Language;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.Queue;
import io.qwenterface.example.desk.Sentiment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tickets that are in no file get sensible answers, too. */
class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My card reader stopped working and this is urgent.  | URGENT | TECHNICAL | ENGLISH
            I was charged again, please refund me.              | HIGH   | BILLING   | ENGLISH
            Could I get pricing for an upgrade? No hurry.       | LOW    | SALES     | ENGLISH
            I cannot log in, my password does not work.         | HIGH   | ACCOUNT   | ENGLISH
            Parcel tracking has not moved since Monday.         | NORMAL | SHIPPING  | ENGLISH
            收银机坏了，无法收款，请马上处理。                  | URGENT | TECHNICAL | CHINESE
            请尽快退款，发票也不对。                            | HIGH   | BILLING   | CHINESE
            至急、レジの画面が固まっています。                  | URGENT | TECHNICAL | JAPANESE
            請求書の再発行をお願いします。                      | NORMAL | BILLING   | JAPANESE
            Tagihan saya didebit dua kali, mohon dicek.         | HIGH   | BILLING   | INDONESIAN
            Paket saya belum sampai, pengiriman sudah lama.     | NORMAL | SHIPPING  | INDONESIAN
            """)
    void triageTicketsNobodyPlannedFor(String text, Priority priority, Queue queue, Language language) {
        assertThat(Rule.first(DeskRules.PRIORITY, text, Priority.NORMAL)).isEqualTo(priority);
        assertThat(Rule.most(DeskRules.QUEUE, text, Queue.TECHNICAL)).isEqualTo(queue);
        assertThat(PlainReading.language(text)).isEqualTo(language);
    }

    @Test
    void matchWholeWordsOnly() {
        Rule<Sentiment> rule = Rule.of(Sentiment.PLEASED, "ga", "refund*", "no hurry");
        assertThat(rule.matches("gadget")).isZero();
        assertThat(rule.matches("GA.")).isEqualTo(1);
        assertThat(rule.matches("refunded, no\nhurry")).isEqualTo(2);
    }

    @Test
    void preferTheQueueWithMostWordsThenTheFirst() {
        List<Rule<String>> rules = List.of(Rule.of("a", "one"), Rule.of("b", "two", "three"), Rule.of("c", "four"));
        assertThat(Rule.most(rules, "one two three", "-")).isEqualTo("b");
        assertThat(Rule.most(rules, "four one", "-")).isEqualTo("a");
        assertThat(Rule.most(rules, "five", "-")).isEqualTo("-");
    }

    @Test
    void skipGreetingsForTheSummary() {
        assertThat(PlainReading.firstSentence("Hi team,\n\nour till has been\nfrozen since this morning. Help.\n"))
                .isEqualTo("our till has been frozen since this morning.");
        assertThat(PlainReading.firstSentence("お世話になっております。\n青葉堂書店の高橋と申します。\n宛名が旧社名のままに\nなっております。"))
                .isEqualTo("宛名が旧社名のままになっております。");
        assertThat(PlainReading.firstSentence("Help! Broken.")).isEqualTo("Broken.");
        assertThat(PlainReading.firstSentence("")).isEmpty();
    }
}
