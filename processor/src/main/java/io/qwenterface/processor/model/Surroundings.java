package io.qwenterface.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What around the generated class decides how it must be written to compile, and to compile without a warning.
 *
 * @param hidden simple names that mean something else inside the class than they do elsewhere: the interface's member
 *     types, and types of its package that are named like one of {@code java.lang}
 * @param lost types of the interface's package that the class would have to name but cannot, since a member type hides them;
 *     qualified names, sorted
 * @param warnings the warnings that only {@code @SuppressWarnings} keeps away, by the names of {@code -Xlint}, sorted: the
 *     interface itself has earned them
 * @param deprecated whether the interface is deprecated
 */
public record Surroundings(Set<String> hidden, List<String> lost, List<String> warnings, boolean deprecated) {
    /** Nothing to mind. */
    public static final Surroundings PLAIN = new Surroundings(Set.of(), List.of(), List.of(), false);

    /** Copies the collections. */
    public Surroundings {
        hidden = Set.copyOf(hidden);
        lost = List.copyOf(lost);
        warnings = List.copyOf(warnings);
    }
}
