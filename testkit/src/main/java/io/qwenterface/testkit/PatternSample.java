package io.qwenterface.testkit;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A short text that a regular expression finds. It understands literals, classes, groups, alternatives and quantifiers,
 * and takes the first and shortest of everything; what it makes of the rest is tried and given up if it does not match.
 */
final class PatternSample {
    private final String pattern;
    private int at;

    private PatternSample(String pattern) {
        this.pattern = pattern;
    }

    static Optional<String> of(String pattern) {
        try {
            String sample = new PatternSample(pattern).alternatives();
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

    private boolean more() {
        return at < pattern.length();
    }

    private String alternatives() {
        String first = sequence();
        while (more() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (more() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
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

    /** The least a quantifier asks for, but once rather than never. */
    private int times() {
        if (!more()) {
            return 1;
        }
        int times = 1;
        switch (pattern.charAt(at)) {
            case '*', '+', '?' -> at++;
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String bounds = pattern.substring(at + 1, end);
                int comma = bounds.indexOf(',');
                int least = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
                boolean never = bounds.equals("0") || bounds.equals("0,0");
                times = never ? 0 : Math.max(1, least);
                at = end + 1;
            }
            default -> {
                return 1;
            }
        }
        if (more() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return times;
    }
}
