package io.qwenterface.example.fake;

import io.qwenterface.example.desk.Language;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What can be read off a text without understanding it. */
final class PlainReading {
    /** A sentence narrower than this says little: a greeting, most likely. */
    private static final int GREETING = 32;

    private static final Pattern COURTESY = Pattern.compile("お世話|申します");

    private static final Pattern FULL_STOP = Pattern.compile("[.!?。！？][\"”」)]*$");

    private PlainReading() {}

    /** Kana are Japanese, other Han characters Chinese; common words tell Indonesian; the rest is English. */
    static Language language(String text) {
        long kana = count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA);
        long han = count(text, UnicodeScript.HAN);
        long latin = count(text, UnicodeScript.LATIN);
        if (kana > 0 && (kana + han) * 3 > latin) {
            return Language.JAPANESE;
        }
        if (han * 3 > latin) {
            return Language.CHINESE;
        }
        if (DeskRules.INDONESIAN_WORDS.matches(text) >= 2) {
            return Language.INDONESIAN;
        }
        return latin > 0 ? Language.ENGLISH : Language.OTHER;
    }

    /** The first sentence that says something; if none does, the longest. */
    static String firstSentence(String text) {
        List<String> sentences = sentences(text);
        return sentences.stream()
                .filter(sentence -> FULL_STOP.matcher(sentence).find())
                .filter(sentence -> !COURTESY.matcher(sentence).find())
                .filter(sentence -> width(sentence) >= GREETING)
                .findFirst()
                .or(() -> sentences.stream().max(Comparator.comparingInt(PlainReading::width)))
                .orElse("");
    }

    /** A full stop, or an empty line, ends a sentence; a line break alone does not, and is nothing between Han characters. */
    static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?])\\s+|(?<=[。！？])|\\n\\s*\\n"))
                .map(sentence -> sentence.replaceAll("(?<=[^\\x00-\\xFF])\\s*\\n\\s*(?=[^\\x00-\\xFF])", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
