package io.qwenterface.processor.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name that was meant, or the few that can be. */
public final class NearestName {
    private static final int SHORT = 5;
    private static final int FEW = 8;

    private NearestName() {}

    /**
     * The candidate nearest to a name, ignoring case: at most two edits away, one if the name has fewer than five letters.
     * A swap of neighbours counts as one edit. Among equals the first in alphabetical order.
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        int limit = name.length() < SHORT ? 1 : 2;
        String wanted = name.toLowerCase(Locale.ROOT);
        String nearest = null;
        int best = limit + 1;
        for (String candidate : new TreeSet<>(candidates)) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The candidates joined by commas in their order, if there are at most eight. */
    public static Optional<String> choices(List<String> candidates) {
        return candidates.isEmpty() || candidates.size() > FEW
                ? Optional.empty()
                : Optional.of(String.join(", ", candidates));
    }

    /** Edits from one text to the other: insert, delete, replace, swap neighbours. */
    private static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int best =
                        Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    best = Math.min(best, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = best;
            }
        }
        return edits[from.length()][to.length()];
    }
}
