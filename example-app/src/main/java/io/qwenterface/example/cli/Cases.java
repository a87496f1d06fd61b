package io.qwenterface.example.cli;

import io.qwenterface.example.desk.Assessment;
import io.qwenterface.example.desk.CaseSteps;
import io.qwenterface.example.desk.CaseWork;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which tickets are worked on as cases, and the working. Used by one thread. */
final class Cases {
    private final CaseWork work;
    private final List<String> names;
    private final List<String> questions;
    private final Set<String> unmatched;

    /**
     * @param names what the names of these tickets begin with, without their folders
     * @param questions asked about each of them
     */
    Cases(CaseWork work, List<String> names, List<String> questions) {
        this.work = work;
        this.names = List.copyOf(names);
        this.questions = List.copyOf(questions);
        unmatched = new LinkedHashSet<>(names);
    }

    boolean wanted(Assessment assessment) {
        String ticket = ScreenText.shortName(assessment.ticket().name());
        List<String> matching = names.stream().filter(ticket::startsWith).toList();
        matching.forEach(unmatched::remove);
        return !matching.isEmpty();
    }

    /** The names that no ticket had which was triaged. */
    List<String> unmatched() {
        return new ArrayList<>(unmatched);
    }

    /** Works on a case and returns after its last step; throws what ended it early. */
    void work(Assessment assessment, CaseSteps steps) {
        work.on(assessment, questions, steps);
    }
}
