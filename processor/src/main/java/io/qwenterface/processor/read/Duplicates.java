package io.qwenterface.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names given twice. */
final class Duplicates {
    private Duplicates() {}

    static Optional<String> firstOf(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).findFirst();
    }
}
