package io.qwenterface.example.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A result and the words that speak for it. Words of ASCII letters match as whole words, with {@code *} for any ending;
 * others match anywhere.
 */
record Rule<R>(R result, List<Pattern> words) {
    static <R> Rule<R> of(R result, String... words) {
        return new Rule<>(result, List.of(words).stream().map(Rule::pattern).toList());
    }

    private static Pattern pattern(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        String regex = Pattern.quote(word).replace("*", "\\E\\w*\\Q").replace(" ", "\\E\\s+\\Q");
        return Pattern.compile(ascii ? "(?<!\\w)" + regex + "(?!\\w)" : regex, Pattern.CASE_INSENSITIVE);
    }

    /** How many of the words are in {@code text}. */
    long matches(String text) {
        return words.stream().filter(word -> word.matcher(text).find()).count();
    }

    /** The result of the first rule that has a word in {@code text}. */
    static <R> R first(List<Rule<R>> rules, String text, R otherwise) {
        return rules.stream()
                .filter(rule -> rule.matches(text) > 0)
                .map(Rule::result)
                .findFirst()
                .orElse(otherwise);
    }

    /** The result of the rule that has the most words in {@code text}; of equals, the first. */
    static <R> R most(List<Rule<R>> rules, String text, R otherwise) {
        return rules.stream()
                .filter(rule -> rule.matches(text) > 0)
                .max(Comparator.<Rule<R>>comparingLong(rule -> rule.matches(text))
                        .thenComparing(
                                Comparator.<Rule<R>>comparingInt(rules::indexOf).reversed()))
                .map(Rule::result)
                .orElse(otherwise);
    }

    /** The words of {@code rules} as they stand in {@code text}, lower case, in order. */
    static List<String> found(List<? extends Rule<?>> rules, String text) {
        return rules.stream()
                .flatMap(rule -> rule.words().stream())
                .flatMap(word -> word.matcher(text).results().limit(1))
                .sorted(Comparator.comparingInt(java.util.regex.MatchResult::start))
                .map(match -> match.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }
}
