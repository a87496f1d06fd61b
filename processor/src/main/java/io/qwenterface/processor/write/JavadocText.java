package io.qwenterface.processor.write;

import java.util.List;
import java.util.stream.Collectors;

/** Text inside a Javadoc comment, wherever it came from. */
final class JavadocText {
    private static final int WIDTH = 94;

    private JavadocText() {}

    /** A name or text as code. */
    static String code(String text) {
        String escaped = escaped(text);
        return escaped.equals(text) ? "{@code " + text + "}" : "<code>" + escaped + "</code>";
    }

    /** Text that means nothing to Javadoc, and cannot end the comment or start a Unicode escape. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '@' -> html.append("&#64;");
                case '\\' -> html.append("&#92;");
                case '{' -> html.append("&#123;");
                case '}' -> html.append("&#125;");
                case '/' -> html.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> html.append(TextLiteral.isVisible(c) || Character.isSurrogate(c) ? c : ' ');
            }
        }
        return html.toString();
    }

    /** Paragraphs, wrapped. */
    static String of(List<String> paragraphs) {
        return paragraphs.stream().map(JavadocText::wrapped).collect(Collectors.joining("\n\n<p>"));
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : paragraph.split("(?<!\\{@code|\\{@link) ", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            }
            lines.append(length > 0 ? " " : "").append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }
}
