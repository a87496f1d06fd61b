package io.qwenterface.example.cli;

import io.qwenterface.example.desk.Assessment;
import io.qwenterface.example.desk.EachElement;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.SupportDesk;
import java.util.Optional;
import java.util.function.Consumer;

/** Which tickets get a draft, and the drafting. */
final class Drafts {
    private final SupportDesk desk;
    private final Optional<Priority> from;

    /**
     * @param from the least priority that gets a draft; without it, no ticket does
     */
    Drafts(SupportDesk desk, Optional<Priority> from) {
        this.desk = desk;
        this.from = from;
    }

    boolean wanted(Assessment assessment) {
        return from.filter(assessment.triage().priority()::isAtLeast).isPresent();
    }

    /** Hands the draft on piece by piece and returns after the last; throws what ended it early. */
    void write(Assessment assessment, Consumer<String> pieces) {
        EachElement.of(desk.draft(assessment), pieces);
    }
}
