package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A text as a Java string expression: one literal per line, what is visible as it is, the rest escaped.
 *
 * <p>JavaPoet's own {@code $S} is not used for the user's texts: it breaks a literal in two at U+2028 and its kin, and
 * keeps characters that nobody can see.
 */
final class TextLiteral {
    /** A constant has at most 65,535 bytes in the class file (JVMS 4.4.7), and javac folds {@code "a" + "b"} into one. */
    private static final int MAX_CONSTANT_BYTES = 65_535;

    private TextLiteral() {}

    /** The text as an expression; lines after the first are indented by two steps more than the first. */
    static CodeBlock of(String text) {
        List<String> constants = constants(text);
        if (constants.size() == 1) {
            return constant(constants.get(0));
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.join(\n$>$>\"\"", String.class);
        constants.forEach(part -> code.add(",\n$L", constant(part)));
        return code.add(")$<$<").build();
    }

    static boolean fitsOneConstant(String text) {
        return constants(text).size() == 1;
    }

    private static CodeBlock constant(String text) {
        List<String> lines = lines(text);
        CodeBlock first = CodeBlock.of("$L", quoted(lines.get(0)));
        if (lines.size() == 1) {
            return first;
        }
        CodeBlock.Builder code = CodeBlock.builder().add(first).add("$>$>");
        lines.stream().skip(1).forEach(line -> code.add("\n+ $L", quoted(line)));
        return code.add("$<$<").build();
    }

    /** The lines with their ends; a text of nothing but line ends is one. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int newline = text.isBlank() ? -1 : text.indexOf('\n');
        while (newline >= 0 && newline < text.length() - 1) {
            lines.add(text.substring(start, newline + 1));
            start = newline + 1;
            newline = text.indexOf('\n', start);
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static String quoted(String line) {
        StringBuilder literal = new StringBuilder(line.length() + 2).append('"');
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                literal.append(c).append(line.charAt(++i));
            } else {
                appendEscaped(literal, c);
            }
        }
        return literal.append('"').toString();
    }

    private static void appendEscaped(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isVisible(c)) {
                    literal.append(c);
                } else {
                    literal.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            }
        }
    }

    /**
     * Whether a reader of the source sees the character. The ranges are spelt out, since {@link Character#getType} knows
     * more characters on a newer JDK and the output must not.
     */
    static boolean isVisible(char c) {
        return !(c < 0x20
                || (c >= 0x7f && c <= 0xa0)
                || c == 0xad
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || Character.isSurrogate(c)
                || c == 0xfeff);
    }

    private static List<String> constants(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = modifiedUtf8(text.charAt(i));
            if (bytes + size > MAX_CONSTANT_BYTES) {
                int end = lineStart(text, start, i);
                parts.add(text.substring(start, end));
                start = end;
                bytes = 0;
                for (int kept = start; kept < i; kept++) {
                    bytes += modifiedUtf8(text.charAt(kept));
                }
            }
            bytes += size;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The best place to cut before {@code limit}: after a line, else anywhere but inside a surrogate pair. */
    private static int lineStart(String text, int start, int limit) {
        int newline = text.lastIndexOf('\n', limit - 1);
        if (newline >= start) {
            return newline + 1;
        }
        return Character.isLowSurrogate(text.charAt(limit)) && limit - 1 > start ? limit - 1 : limit;
    }

    private static int modifiedUtf8(char c) {
        if (c >= 0x01 && c <= 0x7f) {
            return 1;
        }
        return c <= 0x7ff ? 2 : 3;
    }
}
