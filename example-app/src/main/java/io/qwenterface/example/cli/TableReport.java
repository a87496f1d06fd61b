package io.qwenterface.example.cli;

import io.qwenterface.example.desk.ActionItem;
import io.qwenterface.example.desk.Assessment;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.Triage;
import io.qwenterface.example.ticket.Reading;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.QwenException;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table for people, a row as soon as its ticket is through; drafts and cases below it, as they are written. */
final class TableReport implements Report {
    private static final int NAME = 27;
    private static final int PRIORITY = 8;
    private static final int QUEUE = 9;
    private static final int LANGUAGE = 4;
    private static final int MOOD = 10;
    private static final int DUE = 6;
    private static final int GAP = 2;
    private static final int BEFORE_SUMMARY = NAME + PRIORITY + QUEUE + LANGUAGE + MOOD + DUE + 6 * GAP;
    private static final int LEAST_SUMMARY = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final PrintStream out;
    private final int summaryWidth;
    private final boolean details;
    private final boolean colours;
    private final Drafts drafts;
    private final Cases cases;
    private final CallLedger ledger;
    private final String answeredBy;
    private final List<Assessment> toDraft = new ArrayList<>();
    private final List<Assessment> toWorkOn = new ArrayList<>();
    private boolean headed;

    /**
     * @param width columns of the screen
     * @param details whether subject, key words and action items follow each row
     * @param colours whether the screen understands colours
     * @param answeredBy who answers, to follow "Answered by "
     */
    TableReport(
            PrintStream out,
            int width,
            boolean details,
            boolean colours,
            Drafts drafts,
            Cases cases,
            CallLedger ledger,
            String answeredBy) {
        this.out = out;
        this.summaryWidth = Math.max(LEAST_SUMMARY, width - BEFORE_SUMMARY);
        this.details = details;
        this.colours = colours;
        this.drafts = drafts;
        this.cases = cases;
        this.ledger = ledger;
        this.answeredBy = answeredBy;
    }

    @Override
    public void triaged(Assessment assessment) {
        Triage triage = assessment.triage();
        String priority = ScreenText.fit(triage.priority().name(), PRIORITY);
        row(
                assessment.ticket().name(),
                coloured(triage.priority(), priority),
                triage.queue().name(),
                triage.language().code(),
                triage.sentiment().name().toLowerCase(Locale.ROOT),
                due(triage),
                triage.summary());
        if (details) {
            details(assessment);
        }
        if (drafts.wanted(assessment)) {
            toDraft.add(assessment);
        }
        if (cases.wanted(assessment)) {
            toWorkOn.add(assessment);
        }
    }

    @Override
    public void skipped(Reading.Skipped skipped) {
        remark(skipped.name(), "skipped", skipped.reason());
    }

    @Override
    public void failed(Ticket ticket, String reason) {
        remark(ticket.name(), "failed", reason);
    }

    @Override
    public void finish(Totals totals) {
        for (Assessment assessment : toDraft) {
            draft(assessment, totals);
        }
        for (Assessment assessment : toWorkOn) {
            workOn(assessment, totals);
        }
        if (!details || !toDraft.isEmpty() || !toWorkOn.isEmpty()) {
            out.println();
        }
        out.println(sentence(totals));
        CallTable.print(out, ledger.entries(), answeredBy);
        out.flush();
    }

    private void draft(Assessment assessment, Totals totals) {
        heading("Draft for", assessment.ticket());
        try {
            drafts.write(assessment, piece -> {
                out.print(ScreenText.harmless(piece));
                out.flush();
            });
            out.println();
        } catch (QwenException e) {
            totals.addFailed();
            out.println();
            out.println("The draft ends here: " + ScreenText.line(Failures.reason(e)));
        }
    }

    private void workOn(Assessment assessment, Totals totals) {
        heading("Case", assessment.ticket());
        try {
            cases.work(assessment, new CaseOnScreen(out));
        } catch (QwenException e) {
            totals.addFailed();
            out.println("The case ends here: " + ScreenText.line(Failures.reason(e)));
        }
    }

    private void heading(String what, Ticket ticket) {
        out.println();
        out.println(
                "--- " + what + " " + ScreenText.shortName(ticket.name()) + ": " + ScreenText.line(ticket.subject()));
    }

    private void details(Assessment assessment) {
        Ticket ticket = assessment.ticket();
        detail("from", ticket.sender().orElse("unknown"));
        detail("subject", ticket.subject());
        detail("keywords", String.join(", ", assessment.keywords()));
        if (assessment.asksForMoney()) {
            detail("money", "the customer asks for money back");
        }
        for (ActionItem action : assessment.triage().actions()) {
            detail("to do", text(action));
        }
        out.println();
    }

    /** What, who and until when, on one line. */
    static String text(ActionItem action) {
        return action.task()
                + action.owner().map(owner -> " (" + owner + ")").orElse("")
                + action.due().map(due -> ", by " + due).orElse("");
    }

    private void detail(String label, String text) {
        String line = ScreenText.line(text);
        if (!line.isEmpty()) {
            int width = BEFORE_SUMMARY + summaryWidth - NAME - GAP;
            out.println(" ".repeat(NAME + GAP) + ScreenText.cut(ScreenText.fit(label + ":", 10) + line, width));
        }
    }

    private void row(
            String name, String priority, String queue, String language, String mood, String due, String summary) {
        head();
        out.println(String.join(
                " ".repeat(GAP),
                ScreenText.fit(ScreenText.shortName(name), NAME),
                priority,
                ScreenText.fit(queue, QUEUE),
                ScreenText.fit(language, LANGUAGE),
                ScreenText.fit(mood, MOOD),
                ScreenText.fit(due, DUE),
                ScreenText.cut(ScreenText.line(summary), summaryWidth)));
        out.flush();
    }

    private void remark(String name, String what, String reason) {
        head();
        out.println(String.join(
                " ".repeat(GAP),
                ScreenText.fit(ScreenText.shortName(name), NAME),
                ScreenText.fit(what, PRIORITY),
                ScreenText.line(reason)));
        out.flush();
    }

    private void head() {
        if (!headed) {
            headed = true;
            row("TICKET", ScreenText.fit("PRIORITY", PRIORITY), "QUEUE", "LANG", "MOOD", "DUE", "SUMMARY");
        }
    }

    private String coloured(Priority priority, String text) {
        if (!colours) {
            return text;
        }
        return switch (priority) {
            case URGENT -> "\u001B[1;31m" + text + "\u001B[0m";
            case HIGH -> "\u001B[33m" + text + "\u001B[0m";
            case NORMAL, LOW -> text;
        };
    }

    private static String due(Triage triage) {
        return triage.actions().stream()
                .map(ActionItem::due)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(DAY::format)
                .orElse("-");
    }

    private static String sentence(Totals totals) {
        String priorities = totals.byPriority().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        StringBuilder text =
                new StringBuilder().append(totals.triaged()).append(totals.triaged() == 1 ? " ticket" : " tickets");
        text.append(" triaged").append(priorities.isEmpty() ? "" : " (" + priorities + ")");
        text.append(", ")
                .append(totals.skipped())
                .append(" skipped, ")
                .append(totals.failed())
                .append(" failed");
        if (totals.untried() > 0) {
            text.append(", ").append(totals.untried()).append(" not tried");
        }
        return text.append('.').toString();
    }
}
