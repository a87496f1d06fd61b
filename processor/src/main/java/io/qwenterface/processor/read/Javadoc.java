package io.qwenterface.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documentation comment as plain text, for models do not read markup. */
final class Javadoc {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=[a-zA-Z])");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s|(?<=[。！？])");
    private static final Pattern PARAM = Pattern.compile("param\\s+(\\S+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String body;
    private final List<String> blocks;

    /** Reads a comment as {@code Elements.getDocComment} gives it. */
    Javadoc(String comment) {
        String[] parts = BLOCK_TAG.split(comment, -1);
        body = parts[0];
        blocks = new ArrayList<>(List.of(parts)).subList(1, parts.length);
    }

    /** All of it but the block tags; nothing if that is blank. */
    Optional<String> text() {
        return plain(body);
    }

    /** The first sentence. */
    Optional<String> firstSentence() {
        return text().map(text -> SENTENCE_END.split(text, 2)[0].strip());
    }

    /** What the {@code @param} tag of a name says. */
    Optional<String> param(String name) {
        for (String block : blocks) {
            Matcher param = PARAM.matcher(block);
            if (param.matches() && param.group(1).equals(name)) {
                return plain(param.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> plain(String markup) {
        String text = markup;
        for (Matcher tag = INLINE_TAG.matcher(text); tag.find(); tag = INLINE_TAG.matcher(text)) {
            text = text.substring(0, tag.start())
                    + content(tag.group(1), tag.group(2).strip())
                    + text.substring(tag.end());
        }
        text = ELEMENT.matcher(text).replaceAll(" ");
        text = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String content(String tag, String content) {
        // Markup inside code is text: it must survive the removal of elements that follows.
        return switch (tag) {
            case "code", "literal" ->
                content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            case "link", "linkplain" -> label(content);
            case "value", "inheritDoc", "docRoot" -> "";
            default -> content;
        };
    }

    private static String label(String link) {
        int space = link.indexOf(' ');
        int bracket = link.indexOf(')');
        if (space > 0 && (link.indexOf('(') < 0 || space > bracket)) {
            return link.substring(space + 1).strip();
        }
        String target = space > 0 && bracket > 0 ? link.substring(0, bracket + 1) : link;
        return target.startsWith("#") ? target.substring(1) : target.replace('#', '.');
    }
}
