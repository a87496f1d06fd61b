package io.qwenterface.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown document.
 *
 * @param document where it stands
 * @param number its place among the document's blocks, counted from 0
 * @param line the line of its first content line, counted from 1
 * @param language the fence's first word; empty for a bare fence
 * @param mark the text of the HTML comment in the line above the fence; empty if there is none
 * @param text the content, each line ended by a line feed
 */
record Snippet(Path document, int number, int line, String language, String mark, String text) {
    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile(
            "^(?:public |abstract |final |sealed |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    boolean isJava() {
        return language.equals("java");
    }

    /** The types declared at the margin, in order; empty for a block of statements. */
    List<String> types() {
        return TOP_LEVEL_TYPE
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Where to look when this block is at fault. */
    String place() {
        return document.getFileName() + ":" + line;
    }
}
