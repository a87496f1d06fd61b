package io.qwenterface.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a Markdown file that can be checked: fenced blocks, headings, links. */
final class MarkdownDocument {
    private static final Pattern MARK = Pattern.compile("<!-- (.*) -->");
    private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\(([^)\\s]+)\\)");
    private static final String FENCE = "```";

    private final Path path;
    private final List<Snippet> snippets = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private MarkdownDocument(Path path) {
        this.path = path;
    }

    static MarkdownDocument read(Path path) throws IOException {
        MarkdownDocument document = new MarkdownDocument(path);
        List<String> lines = Files.readAllLines(path);
        String above = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = lines.subList(i + 1, lines.size()).indexOf(FENCE);
                if (end < 0) {
                    throw new IOException(path + ":" + (i + 1) + ": this fence is never closed");
                }
                String text = lines.subList(i + 1, i + 1 + end).stream()
                        .map(content -> content + "\n")
                        .collect(Collectors.joining());
                document.snippets.add(new Snippet(
                        path,
                        document.snippets.size(),
                        i + 2,
                        line.substring(FENCE.length()).strip(),
                        mark(above),
                        text));
                i += end + 1;
            } else {
                document.prose(line);
            }
            above = line;
        }
        return document;
    }

    private static String mark(String line) {
        Matcher matcher = MARK.matcher(line);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private void prose(String line) {
        if (line.startsWith("#")) {
            headings.add(line.replaceFirst("^#+ ", ""));
        }
        LINK.matcher(line).results().map((MatchResult match) -> match.group(1)).forEach(links::add);
    }

    Path path() {
        return path;
    }

    List<Snippet> snippets() {
        return snippets;
    }

    /** The targets of the links in the prose. */
    List<String> links() {
        return links;
    }

    /** What a link can name after {@code #}, by the rule of the common renderers. */
    List<String> anchors() {
        return headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** Puts another text where a block stands now; blocks above it may have been rewritten since it was read. */
    static void rewrite(Snippet snippet, String text) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(snippet.document()));
        Snippet now = read(snippet.document()).snippets().get(snippet.number());
        List<String> block = lines.subList(
                now.line() - 1, now.line() - 1 + (int) now.text().lines().count());
        block.clear();
        block.addAll(text.lines().toList());
        Files.write(snippet.document(), lines);
    }
}
