package io.qwenterface.runtime.internal.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What models write in a string where they were asked for something else. What can be read in two ways is not read. */
final class LenientScalars {
    /** Thousands in groups of three, or plain digits; "1.200" stays 1.2, as it is in JSON. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[+-]?)(?<whole>\\d{1,3}(?:[,_ \\u00a0\\u202f]\\d{3})+|\\d*)(?<fraction>\\.\\d*)?(?<exponent>[eE][+-]?\\d{1,4})?");

    private static final int MAX_NUMBER_LENGTH = 100;

    private static final Set<String> ABSENT = Set.of("", "null", "none", "n/a");
    private static final Set<String> YES = Set.of("true", "yes");
    private static final Set<String> NO = Set.of("false", "no");

    private LenientScalars() {}

    /** Whether a string says that there is no value. Only for what is no string of itself. */
    static boolean isAbsent(String text) {
        return ABSENT.contains(word(text));
    }

    static @Nullable Boolean bool(String text) {
        String word = word(text);
        if (word.endsWith(".") || word.endsWith("!")) {
            word = word.substring(0, word.length() - 1);
        }
        if (YES.contains(word)) {
            return true;
        }
        return NO.contains(word) ? false : null;
    }

    static @Nullable BigDecimal number(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        Matcher number = NUMBER.matcher(trimmed);
        if (!number.matches()) {
            return null;
        }
        String whole = number.group("whole").replaceAll("\\D", "");
        String fraction = number.group("fraction");
        String decimals = fraction == null ? "" : fraction.substring(1);
        if (whole.isEmpty() && decimals.isEmpty()) {
            return null;
        }
        String exponent = number.group("exponent");
        String sign = number.group("sign").equals("-") ? "-" : "";
        return new BigDecimal(
                sign + (whole.isEmpty() ? "0" : whole) + "." + decimals + "0" + (exponent == null ? "" : exponent));
    }

    /** Whether a string may be a list written as text, and so not one element of a list. */
    static boolean mayBeList(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == ';' || c == '\n' || c == '，' || c == '、' || c == '；');
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
