package io.qwenterface.processor.working;

import java.util.ArrayList;
import java.util.List;

/** A text as an expression of Java: one literal, several, or a text block. */
final class RandomLiteral {
    /** A string constant has at most 65,535 bytes in a class file. */
    private static final int LONGEST = 60_000;

    private RandomLiteral() {}

    static String of(String text, Dice dice) {
        if (dice.onceIn(4) && text.length() < 1000) {
            return "\"\"\"\n" + escaped(text, true) + "\"\"\"";
        }
        if (dice.onceIn(6) && text.length() < 1000) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < text.length(); i += 7) {
                parts.add("\"" + escaped(text.substring(i, Math.min(i + 7, text.length())), false) + "\"");
            }
            return String.join(" + ", parts);
        }
        // javac takes no longer constant, so nobody can write a longer prompt than this in a source.
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST / 2) : text;
        return "\"" + escaped(cut, false) + "\"";
    }

    private static String escaped(String text, boolean block) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append(block ? "\n" : "\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '\f' -> literal.append("\\f");
                case '\0' -> literal.append("\\000");
                default -> literal.append(Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return literal.toString();
    }
}
