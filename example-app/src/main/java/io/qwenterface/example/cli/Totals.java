package io.qwenterface.example.cli;

import io.qwenterface.example.desk.Priority;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Counts what came of the tickets. Used by one thread. */
final class Totals {
    private final Map<Priority, Integer> byPriority = new EnumMap<>(Priority.class);
    private int skipped;
    private int failed;
    private int untried;

    void addTriaged(Priority priority) {
        byPriority.merge(priority, 1, Integer::sum);
    }

    void addSkipped() {
        skipped++;
    }

    void addFailed() {
        failed++;
    }

    void addUntried() {
        untried++;
    }

    int triaged() {
        return byPriority.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<Priority, Integer> byPriority() {
        return Collections.unmodifiableMap(byPriority);
    }

    int skipped() {
        return skipped;
    }

    /** Tickets, drafts and cases that the service did not answer for. */
    int failed() {
        return failed;
    }

    /** Tickets left alone because the service refuses us altogether. */
    int untried() {
        return untried;
    }

    int all() {
        return triaged() + skipped + failed + untried;
    }
}
