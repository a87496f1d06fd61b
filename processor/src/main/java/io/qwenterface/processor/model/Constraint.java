package io.qwenterface.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What a value must be beyond its type, as an annotation of Jakarta Validation says it. */
public sealed interface Constraint {
    /** The most that a size can be: no bound. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * How many characters a text has, bytes, elements a list or set, entries a map.
     *
     * @param min at least so many, 0 or more
     * @param max at most so many; {@link #UNBOUNDED} if that is not said
     */
    record Size(int min, int max) implements Constraint {}

    /** A text with something else than white space. */
    record NotBlank() implements Constraint {}

    /**
     * A text that matches from its start to its end.
     *
     * @param regexp of {@link java.util.regex.Pattern}
     * @param flags of the same
     */
    record Matches(String regexp, int flags) implements Constraint {}

    /** A text that is an e-mail address. */
    record Email() implements Constraint {}

    /** A number within bounds, at least one of them given. */
    record Range(Optional<Bound> least, Optional<Bound> most) implements Constraint {}

    /**
     * The end of a range.
     *
     * @param inclusive whether the value itself is within
     */
    record Bound(BigDecimal value, boolean inclusive) {}

    /**
     * Nothing that is checked; to be told to the user.
     *
     * @param annotation as the user wrote it: {@code @Past}
     * @param subject what has it: {@code Triage.due}
     */
    record Unchecked(String annotation, String subject) implements Constraint {}
}
