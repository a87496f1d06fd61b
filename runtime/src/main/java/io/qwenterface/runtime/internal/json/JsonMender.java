package io.qwenterface.runtime.internal.json;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rewrites one object or array as models write them into the JSON that was meant. What is plain from the text itself is
 * mended: quotes of other kinds or none, comments, trailing commas, Python's constants, raw line breaks in strings,
 * brackets missing or mixed up at the very end. What could be meant in two ways is not: text cut off within a value, a
 * name given twice with different values, a missing comma.
 *
 * <p>Goes through the text once, from left to right.
 */
final class JsonMender {
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("true", "true"),
            Map.entry("True", "true"),
            Map.entry("TRUE", "true"),
            Map.entry("false", "false"),
            Map.entry("False", "false"),
            Map.entry("FALSE", "false"),
            Map.entry("null", "null"),
            Map.entry("NULL", "null"),
            Map.entry("None", "null"),
            Map.entry("nil", "null"),
            Map.entry("undefined", "null"));

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final TextScanner scanner;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder path = new StringBuilder(JsonPath.ROOT);
    private int depth;

    /** It has a field or a quoted string: not a bracket that happens to stand in prose. */
    private boolean isJson;

    /** The text ended before its brackets did: all of them are closed, and nothing may follow. */
    private boolean cut;

    JsonMender(TextScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Mends the object or array the scanner stands at, and leaves the scanner behind it.
     *
     * @return compact, well-formed JSON
     * @throws MismatchException if it cannot; the scanner then stands where that was seen
     */
    String mend() {
        value();
        return out.toString();
    }

    /** How many brackets of what could not be mended are open; 0 if it may be no JSON at all. */
    int openBrackets() {
        return isJson ? depth : 0;
    }

    private void value() {
        scanner.skipBlank();
        switch (scanner.peek()) {
            case '{' -> object();
            case '[' -> array();
            default -> {
                if (scanner.isAtQuote()) {
                    isJson = true;
                    scanner.string(out, path, TextScanner.AFTER_VALUE);
                } else {
                    bare();
                }
            }
        }
    }

    private void object() {
        enter('{');
        int parent = path.length();
        Map<String, Span> fields = new HashMap<>();
        for (boolean first = true; !isClosed('}', first); first = false) {
            int start = out.length();
            if (!first) {
                out.append(',');
            }
            String name = name();
            JsonPath.appendField(path, name);
            scanner.skipBlank();
            if (!scanner.skipAny(':', '：')) {
                throw broken("a colon");
            }
            isJson = true;
            out.append(':');
            int valueStart = out.length();
            value();
            Span earlier = fields.putIfAbsent(name, new Span(valueStart, out.length()));
            if (earlier != null) {
                if (!earlier.sameAs(out, valueStart)) {
                    throw new MismatchException(path.toString(), "one value", "two that differ");
                }
                out.setLength(start);
            }
            path.setLength(parent);
        }
        leave('}');
    }

    private void array() {
        enter('[');
        int parent = path.length();
        int index = 0;
        for (; !isClosed(']', index == 0); index++) {
            if (index > 0) {
                out.append(',');
            }
            JsonPath.appendIndex(path, index);
            value();
            path.setLength(parent);
        }
        leave(']');
    }

    private void enter(char bracket) {
        if (depth == JsonText.MAX_DEPTH) {
            throw new MismatchException(
                    path.toString(), "at most " + JsonText.MAX_DEPTH + " levels of nesting", "more");
        }
        depth++;
        scanner.skip();
        out.append(bracket);
    }

    private void leave(char bracket) {
        depth--;
        out.append(bracket);
    }

    /** Moves behind the comma before the next entry, or behind the container's end. */
    private boolean isClosed(char bracket, boolean first) {
        if (cut) {
            return true;
        }
        scanner.skipBlank();
        if (scanner.peek() == bracket) {
            scanner.skip();
            return true;
        }
        if (!first) {
            if (scanner.isAtClosingRest()) {
                cut = true;
                return true;
            }
            if (!scanner.skipAny(',', '，')) {
                throw broken("a comma or " + bracket);
            }
            scanner.skipBlank();
            if (scanner.peek() == bracket) {
                scanner.skip();
                return true;
            }
        }
        if (scanner.isAtEnd()) {
            throw broken(bracket == '}' ? "a field" : "an element");
        }
        return false;
    }

    /** Writes the name and answers it as written, which is what tells fields apart. */
    private String name() {
        int start = out.length();
        if (scanner.isAtQuote()) {
            scanner.string(out, path, TextScanner.AFTER_NAME);
        } else {
            String word = scanner.word();
            if (word.isEmpty()) {
                throw broken("a field's name");
            }
            scanner.appendQuoted(out, word);
        }
        return out.substring(start + 1, out.length() - 1);
    }

    /** A value without quotes: a number or a constant; any other word is a string. */
    private void bare() {
        String word = scanner.word();
        String constant = CONSTANTS.get(word);
        if (constant != null) {
            out.append(constant);
        } else if (scanner.isAtVeryEnd() || word.chars().noneMatch(Character::isLetterOrDigit)) {
            // A word that the text ends with may have been cut off: 12 may have been 120.
            throw broken("a value");
        } else if (NUMBER.matcher(word).matches()) {
            out.append(word);
        } else {
            scanner.appendQuoted(out, word);
        }
    }

    private MismatchException broken(String expected) {
        return new MismatchException(path.toString(), expected, scanner.found());
    }

    /** Where in the output a field's value stands. */
    private record Span(int start, int end) {
        boolean sameAs(StringBuilder out, int otherStart) {
            return CharSequence.compare(out.subSequence(start, end), out.subSequence(otherStart, out.length())) == 0;
        }
    }
}
