package io.qwenterface.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;

/** The characters of a source file. */
final class SourceText {
    private final CharSequence text;

    SourceText(CharSequence text) {
        this.text = text;
    }

    /** The file a unit was read from; empty if it cannot be read again. */
    static SourceText of(CompilationUnitTree unit) {
        try {
            return new SourceText(unit.getSourceFile().getCharContent(true));
        } catch (IOException unreadable) {
            return new SourceText("");
        }
    }

    /** All of it. */
    CharSequence text() {
        return text;
    }

    /** The offset of the first word outside of comments that is a name; -1 if there is none before {@code end}. */
    int find(String name, int start, int end) {
        int limit = Math.min(end, text.length());
        int at = start;
        while (at < limit) {
            int behind = afterComment(at);
            if (behind > at) {
                at = behind;
            } else if (Character.isJavaIdentifierPart(text.charAt(at))) {
                int wordEnd = at;
                while (wordEnd < limit && Character.isJavaIdentifierPart(text.charAt(wordEnd))) {
                    wordEnd++;
                }
                if (name.contentEquals(text.subSequence(at, wordEnd))) {
                    return at;
                }
                at = wordEnd;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** The offset behind a comment that begins at an offset; the same offset if none does. */
    int afterComment(int at) {
        if (hasAt("//", at)) {
            return after("\n", at);
        }
        return hasAt("/*", at) ? after("*/", at + 2) : at;
    }

    /** The offset of the end of the line that an offset is on. */
    long endOfLine(long offset) {
        int at = (int) offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private boolean hasAt(String part, int at) {
        int end = at + part.length();
        return end <= text.length() && part.contentEquals(text.subSequence(at, end));
    }

    private int after(String part, int from) {
        int at = from;
        while (at < text.length() && !hasAt(part, at)) {
            at++;
        }
        return Math.min(at + part.length(), text.length());
    }
}
