package io.qwenterface.processor.source;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads a constant expression as it was written: literals, text blocks and names, joined by {@code +}.
 *
 * <p>javac's trees do not tell: its parser joins literals before anybody sees them.
 */
final class TextExpression {
    private final SourceText file;
    private final CharSequence source;
    private final IntFunction<Optional<String>> names;
    private final WrittenText text = new WrittenText();
    private int at;

    /**
     * An expression.
     *
     * @param start where it begins
     * @param names what the name at an offset stands for, if it is a constant's
     */
    TextExpression(SourceText file, int start, IntFunction<Optional<String>> names) {
        this.file = file;
        this.source = file.text();
        this.names = names;
        this.at = start;
    }

    /** What is written there; nothing if it is more than literals and names. */
    Optional<WrittenText> read() {
        do {
            skip('(');
            if (!operand()) {
                return Optional.empty();
            }
            skip(')');
        } while (next('+'));
        return Optional.of(text);
    }

    private boolean operand() {
        if (at >= source.length()) {
            return false;
        }
        if (source.charAt(at) == '"') {
            Literal literal = Literal.at(source, at);
            text.add(literal.text());
            at = literal.end();
            return literal.end() > 0;
        }
        Optional<String> constant = names.apply(at);
        int end = endOfName();
        if (constant.isEmpty() || end == at) {
            return false;
        }
        text.add(constant.get(), at, end);
        at = end;
        return true;
    }

    /** Behind a name with dots in it. */
    private int endOfName() {
        int end = at;
        while (end < source.length()
                && (source.charAt(end) == '.' || Character.isJavaIdentifierPart(source.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void skip(char bracket) {
        while (next(bracket)) {
            blank();
        }
    }

    /** Whether a sign comes next, which is passed then. */
    private boolean next(char sign) {
        blank();
        if (at < source.length() && source.charAt(at) == sign) {
            at++;
            blank();
            return true;
        }
        return false;
    }

    /** Passes white space and comments. */
    private void blank() {
        while (at < source.length()) {
            int before = at;
            at = file.afterComment(at);
            if (at == before && !Character.isWhitespace(source.charAt(at))) {
                return;
            }
            at = at == before ? at + 1 : at;
        }
    }
}
