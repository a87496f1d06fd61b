package io.qwenterface.testkit;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A short text that a regular expression finds. It understands literals, classes, groups, alternatives and quantifiers,
 * and takes the first and shortest of everything; what it makes of the rest is tried and given up if it does not match.
 */
final class PatternSample {
    /** More repetitions than these are not tried. */
    private static final int MOST_MORE = 200;

    private final String pattern;

    /** How many repetitions more than the least; below zero: the very least, which may be none. */
    private final int more;

    private int at;

    private PatternSample(String pattern, int more) {
        this.pattern = pattern;
        this.more = more;
    }

    /** A text of a length within bounds. */
    static Optional<String> of(String pattern, int least, int most) {
        for (int more = 0; more <= MOST_MORE; more++) {
            Optional<String> sample = repeating(pattern, more);
            if (sample.isEmpty() || sample.get().length() > most) {
                break;
            }
            if (sample.get().length() >= least) {
                return sample;
            }
        }
        return repeating(pattern, -1).filter(sample -> sample.length() >= least && sample.length() <= most);
    }

    private static Optional<String> repeating(String pattern, int more) {
        try {
            String sample = new PatternSample(pattern, more).alternatives();
            return matches(pattern, sample) ? Optional.of(sample) : Optional.empty();
        } catch (StringIndexOutOfBoundsException | NumberFormatException notUnderstood) {
            return Optional.empty();
        }
    }

    static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException ofAnotherDialect) {
            return false;
        }
    }

    private boolean hasMore() {
        return at < pattern.length();
    }

    private String alternatives() {
        String first = sequence();
        while (hasMore() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (hasMore() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            String atom = atom();
            text.append(atom.repeat(times()));
        }
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '(' -> group();
            case '[' -> String.valueOf(characterClass());
            case '\\' -> escape(pattern.charAt(at++));
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (pattern.charAt(at) == '?') {
            at = pattern.charAt(at + 1) == '<' ? pattern.indexOf('>', at) + 1 : at + 2;
        }
        String inside = alternatives();
        at++;
        return inside;
    }

    private static String escape(char c) {
        return switch (c) {
            case 'd' -> "0";
            case 'w', 'D', 'S' -> "a";
            case 's', 'W' -> " ";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'b', 'B', 'A', 'Z', 'z' -> "";
            default -> String.valueOf(c);
        };
    }

    private char characterClass() {
        boolean negated = pattern.charAt(at) == '^';
        int start = at;
        int depth = 1;
        // A closing bracket right behind the opening one is a member.
        at = negated ? at + 2 : at + 1;
        while (depth > 0) {
            char c = pattern.charAt(at++);
            at = c == '\\' ? at + 1 : at;
            depth -= c == ']' ? 1 : 0;
        }
        String members = pattern.substring(start, at - 1);
        if (negated) {
            Pattern whole = Pattern.compile("[" + members + "]");
            for (char candidate = ' '; candidate < 0x7F; candidate++) {
                char letter = (char) ('a' + candidate - ' ');
                char tried = letter < 0x7F ? letter : candidate;
                if (whole.matcher(String.valueOf(tried)).matches()) {
                    return tried;
                }
            }
        }
        return members.charAt(0) == '\\' ? escape(members.charAt(1)).charAt(0) : members.charAt(0);
    }

    /** The least a quantifier asks for, but once rather than never, and as many more as it allows and we want. */
    private int times() {
        if (!hasMore()) {
            return 1;
        }
        int times = 1;
        switch (pattern.charAt(at)) {
            case '*' -> {
                at++;
                times = times(0, Integer.MAX_VALUE);
            }
            case '+' -> {
                at++;
                times = times(1, Integer.MAX_VALUE);
            }
            case '?' -> {
                at++;
                times = times(0, 1);
            }
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String bounds = pattern.substring(at + 1, end);
                int comma = bounds.indexOf(',');
                int least = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
                times = times(least, most(bounds, comma, least));
                at = end + 1;
            }
            default -> {
                return 1;
            }
        }
        if (hasMore() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return times;
    }

    private static int most(String bounds, int comma, int least) {
        if (comma < 0) {
            return least;
        }
        String most = bounds.substring(comma + 1);
        return most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most);
    }

    private int times(int least, int most) {
        return more < 0 ? least : Math.min(most, Math.max(1, least) + more);
    }
}
