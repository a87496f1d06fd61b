package io.qwenterface.example.ticket;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML mail, in lines as a reader sees it: paragraphs apart, list items dashed, cells side by side. */
final class HtmlText {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre");

    private HtmlText() {}

    static String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("style, script, title, head, template").remove();
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, body);
        return lines.text();
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.text());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && startsLine(element)) {
                newLine(PARAGRAPHS.contains(element.normalName()) ? 2 : 1);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            switch (name) {
                case "br" -> out.append('\n');
                case "hr" -> {
                    newLine(1);
                    out.append("----\n");
                }
                case "li" -> {
                    newLine(1);
                    out.append("- ");
                }
                case "td", "th" -> {
                    if (element.previousElementSibling() != null) {
                        out.append(" | ");
                    }
                }
                default -> {
                    if (startsLine(element)) {
                        newLine(PARAGRAPHS.contains(name) ? 2 : 1);
                    }
                }
            }
        }

        private static boolean startsLine(Element element) {
            return element.isBlock() && !element.normalName().matches("td|th");
        }

        private void append(String text) {
            String words = text.replace('\u00A0', ' ');
            boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            out.append(lineStart ? words.stripLeading() : words);
        }

        private void newLine(int wanted) {
            int have = 0;
            while (have < out.length() && out.charAt(out.length() - 1 - have) == '\n') {
                have++;
            }
            if (have < out.length()) {
                out.append("\n".repeat(Math.max(0, wanted - have)));
            }
        }

        String text() {
            return out.toString()
                    .replaceAll("[ \\t]+(?=\n)", "")
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
        }
    }
}
