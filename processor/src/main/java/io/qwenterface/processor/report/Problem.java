package io.qwenterface.processor.report;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptFault.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong, and how to mend it.
 *
 * @param code what kind of problem
 * @param origin where
 * @param mark where inside a prompt's text; {@link Mark#NONE} for anything else
 * @param what what is wrong, in the user's own names; no full stop
 * @param details lines that lead from the position to the fault; most problems need none
 * @param cure what to do, as sentences, a line each
 */
public record Problem(ProblemCode code, Origin origin, Mark mark, String what, List<String> details, List<String> cure)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_POSITION = Comparator.comparing(Problem::origin)
            .thenComparingInt(problem -> problem.mark.line())
            .thenComparingInt(problem -> problem.mark.column())
            .thenComparing(Problem::code);

    /** Copies the lists. */
    public Problem {
        details = List.copyOf(details);
        cure = List.copyOf(cure);
    }

    /** A problem that its position explains. */
    public static Problem at(Origin origin, ProblemCode code, String what, String... cure) {
        return new Problem(code, origin, Mark.NONE, what, List.of(), List.of(cure));
    }

    /** The same, told where the constant that holds the text is written. */
    Problem writtenAt(String file, int line, int column) {
        List<String> more = new ArrayList<>(details);
        more.add("written in " + file + ", line " + line + ", column " + column);
        return new Problem(code, origin, mark, what, more, cure);
    }

    /** By position in the file, then inside the prompt. */
    @Override
    public int compareTo(Problem other) {
        return BY_POSITION.compare(this, other);
    }

    /** Whether both speak of the same mistake, which several methods may share. */
    public boolean sameAs(Problem other) {
        return code == other.code
                && origin.equals(other.origin)
                && mark.equals(other.mark)
                && (mark.line() > 0 || what.equals(other.what));
    }

    /**
     * The whole message. javac puts the source line and a caret between the first line and the rest, which it indents.
     */
    public String text() {
        return "[" + code.code() + "] " + message();
    }

    /** The message without the code. */
    public String message() {
        List<String> lines = new ArrayList<>();
        lines.add(what);
        if (!origin.elsewhere().isEmpty()) {
            lines.add("in " + origin.elsewhere());
        }
        lines.addAll(details);
        lines.addAll(cure);
        return String.join("\n", lines);
    }
}
