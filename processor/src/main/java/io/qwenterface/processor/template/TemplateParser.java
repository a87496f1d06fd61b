package io.qwenterface.processor.template;

import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptFault.Kind;
import io.qwenterface.processor.model.PromptFault.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a prompt's text apart: variables, sections, inverted sections, comments.
 *
 * <p>What Mustache has beyond that is refused, except for braces that begin nothing: a single one, and a closing pair, are
 * text, so that JSON needs no escaping. White space around a section's or comment's tag that stands alone on its line goes
 * with the tag, as the Mustache specification has it. One mistake gives one fault: after a misplaced closing tag the
 * sections it concerns are not mentioned again.
 */
public final class TemplateParser {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String LITERAL_OPEN = "{{{{";

    private final String source;
    private final List<PromptFault> faults = new ArrayList<>();
    private final Deque<OpenBlock> open = new ArrayDeque<>();
    private final Set<String> forgiven = new HashSet<>();
    private List<Syntax.Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Where the text that was not taken over yet begins. */
    private int textStart;

    private TemplateParser(String source) {
        this.source = source;
    }

    private record OpenBlock(Syntax.Path path, boolean inverted, Mark mark, List<Syntax.Part> before) {}

    /** Takes a text apart. Never throws: what is malformed is among the faults. */
    public static Syntax parse(String source) {
        return new TemplateParser(source).parse();
    }

    private Syntax parse() {
        int at = source.indexOf(OPEN);
        while (at >= 0) {
            at = source.indexOf(OPEN, source.startsWith(LITERAL_OPEN, at) ? literal(at) : tag(at));
        }
        text.append(source, textStart, source.length());
        flush();
        List<OpenBlock> unclosed = new ArrayList<>();
        while (!open.isEmpty()) {
            unclosed.add(0, open.peek());
            close();
        }
        for (OpenBlock block : unclosed) {
            faults.add(PromptFault.of(
                    Kind.UNCLOSED_SECTION, block.mark(), block.path().toString()));
        }
        return new Syntax(parts, faults);
    }

    private int literal(int at) {
        text.append(source, textStart, at).append(OPEN);
        textStart = at + LITERAL_OPEN.length();
        return textStart;
    }

    private int tag(int at) {
        int contentStart = at + OPEN.length();
        boolean comment = source.startsWith("!", contentStart);
        int close = source.indexOf(CLOSE, contentStart);
        if (close < 0 || (!comment && endsEarlier(contentStart, close))) {
            int end = comment ? source.length() : unclosedEnd(contentStart);
            faults.add(PromptFault.of(Kind.UNCLOSED_TAG, mark(at, end), source.substring(at, firstLineEnd(at, end))));
            return end;
        }
        int end = close + CLOSE.length();
        String content = source.substring(contentStart, close);
        Mark mark = mark(at, end);
        if (content.startsWith("{")) {
            int tripleEnd = source.startsWith("}", end) ? end + 1 : end;
            fault(
                    Kind.UNSUPPORTED_TAG,
                    mark(at, tripleEnd),
                    content.substring(1).strip(),
                    "{{{");
            return take(at, tripleEnd);
        }
        char sigil = content.isEmpty() ? ' ' : content.charAt(0);
        return switch (sigil) {
            case '!' -> takeLine(at, end);
            case '#', '^' -> {
                String name = content.substring(1).strip();
                int next = takeLine(at, end);
                // A section whose name cannot be read still has an end, which is not to be blamed.
                openBlock(path(name, mark).orElseGet(() -> unchecked(name)), sigil == '^', mark);
                yield next;
            }
            case '/' -> {
                int next = takeLine(at, end);
                closeBlock(unchecked(content.substring(1).strip()), mark);
                yield next;
            }
            case '&', '>', '=' -> {
                fault(Kind.UNSUPPORTED_TAG, mark, content.substring(1).strip(), String.valueOf(sigil));
                yield take(at, end);
            }
            default -> {
                take(at, end);
                path(content.strip(), mark).ifPresent(path -> {
                    flush();
                    parts.add(new Syntax.Placeholder(path, mark));
                });
                yield end;
            }
        };
    }

    /** Only a comment goes over lines, and no tag holds another. */
    private boolean endsEarlier(int start, int close) {
        int inner = source.indexOf(OPEN, start);
        // {{{name}}} begins with a brace too many; that is another mistake.
        return source.substring(start, close).indexOf('\n') >= 0 || (inner > start && inner < close);
    }

    private int unclosedEnd(int start) {
        int line = source.indexOf('\n', start);
        int next = source.indexOf(OPEN, start);
        int end = line < 0 ? source.length() : line;
        return next < 0 ? end : Math.min(end, next);
    }

    private int firstLineEnd(int start, int end) {
        int line = source.indexOf('\n', start);
        int stop = line < 0 ? end : Math.min(line, end);
        return stop > start && source.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }

    private Optional<Syntax.Path> path(String name, Mark mark) {
        if (name.isEmpty()) {
            faults.add(PromptFault.of(Kind.EMPTY_TAG, mark, mark.text()));
            return Optional.empty();
        }
        Syntax.Path path = unchecked(name);
        if (!path.names().stream().allMatch(TemplateParser::isIdentifier)) {
            fault(Kind.NOT_A_NAME, mark, mark.text(), name);
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private static Syntax.Path unchecked(String name) {
        return new Syntax.Path(name.equals(".") ? List.of() : Arrays.asList(name.split("\\.", -1)));
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    private void openBlock(Syntax.Path path, boolean inverted, Mark mark) {
        flush();
        open.push(new OpenBlock(path, inverted, mark, parts));
        parts = new ArrayList<>();
    }

    private void closeBlock(Syntax.Path path, Mark mark) {
        OpenBlock top = open.peek();
        if (top != null && top.path().equals(path)) {
            flush();
            close();
            return;
        }
        String name = path.toString();
        if (forgiven.remove(name)) {
            return;
        }
        if (open.stream().noneMatch(block -> block.path().equals(path))) {
            fault(
                    Kind.UNOPENED_SECTION,
                    mark,
                    name,
                    top == null ? "" : top.path().toString());
            if (top != null) {
                forgiven.add(top.path().toString());
                flush();
                close();
            }
            return;
        }
        fault(Kind.CROSSED_SECTION, mark, name, top == null ? "" : top.path().toString());
        flush();
        while (top != null && !top.path().equals(path)) {
            forgiven.add(top.path().toString());
            close();
            top = open.peek();
        }
        close();
    }

    private void close() {
        OpenBlock block = open.pop();
        List<Syntax.Part> body = parts;
        parts = block.before();
        parts.add(new Syntax.Block(block.path(), block.inverted(), block.mark(), body));
    }

    /** Takes the text before a tag, with the white space around it. */
    private int take(int start, int end) {
        text.append(source, textStart, start);
        textStart = end;
        return end;
    }

    /** Takes the text before a tag that leaves no line behind where it stands alone. */
    private int takeLine(int start, int end) {
        int lineStart = start;
        while (lineStart > textStart && isBlank(source.charAt(lineStart - 1))) {
            lineStart--;
        }
        int lineEnd = end;
        while (lineEnd < source.length() && isBlank(source.charAt(lineEnd))) {
            lineEnd++;
        }
        boolean startsLine = lineStart == 0 || source.charAt(lineStart - 1) == '\n';
        if (startsLine && lineEnd == source.length()) {
            return take(lineStart, lineEnd);
        }
        if (startsLine && source.startsWith("\n", lineEnd)) {
            return take(lineStart, lineEnd + 1);
        }
        if (startsLine && source.startsWith("\r\n", lineEnd)) {
            return take(lineStart, lineEnd + 2);
        }
        return take(start, end);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private void flush() {
        if (text.length() > 0) {
            parts.add(new Syntax.Text(text.toString()));
            text.setLength(0);
        }
    }

    private void fault(Kind kind, Mark mark, String subject, String context) {
        faults.add(new PromptFault(kind, mark, subject, context, List.of()));
    }

    private Mark mark(int start, int end) {
        int line = 1;
        int lineStart = 0;
        for (int newline = source.indexOf('\n');
                newline >= 0 && newline < start;
                newline = source.indexOf('\n', newline + 1)) {
            line++;
            lineStart = newline + 1;
        }
        return new Mark(line, start - lineStart + 1, source.substring(start, firstLineEnd(start, end)));
    }
}
