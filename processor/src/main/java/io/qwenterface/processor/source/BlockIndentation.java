package io.qwenterface.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Takes the indentation that a text block shares, and white space before line ends, out of it. */
final class BlockIndentation {
    private final CharSequence source;
    private final List<Line> lines = new ArrayList<>();

    /** A line between two offsets, without its end. */
    private record Line(int start, int end) {}

    BlockIndentation(CharSequence source, int start, int end) {
        this.source = source;
        int lineStart = start;
        for (int at = start; at < end; at++) {
            char character = source.charAt(at);
            if (character == '\n' || character == '\r') {
                lines.add(new Line(lineStart, at));
                lineStart = at + 1;
                if (character == '\r' && at + 1 < end && source.charAt(at + 1) == '\n') {
                    at++;
                    lineStart = at + 1;
                }
            }
        }
        lines.add(new Line(lineStart, end));
        // The line of the opening quotes holds nothing else.
        lines.remove(0);
    }

    WrittenText stripped() {
        int indentation = indentation();
        WrittenText text = new WrittenText();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int end = endOfText(line);
            for (int at = line.start() + indentation; at < end; at++) {
                text.add(source.charAt(at), at, at + 1);
            }
            if (i < lines.size() - 1) {
                text.add('\n', line.end(), line.end() + 1);
            }
        }
        return text;
    }

    /** Of the lines that are not blank, and of the last, whatever it is. */
    private int indentation() {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == lines.size() - 1 || endOfText(line) > line.start()) {
                int at = line.start();
                while (at < line.end() && Character.isWhitespace(source.charAt(at))) {
                    at++;
                }
                least = Math.min(least, at - line.start());
            }
        }
        return least;
    }

    private int endOfText(Line line) {
        int end = line.end();
        while (end > line.start() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
