package io.qwenterface.example.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.example.desk.ActionItem;
import io.qwenterface.example.desk.Assessment;
import io.qwenterface.example.desk.Triage;
import io.qwenterface.example.ticket.Reading;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.QwenException;
import java.io.PrintStream;

/**
 * JSON Lines for machines: an object per ticket, told apart by {@code kind} ({@code ticket}, {@code skipped},
 * {@code failed}), and one of kind {@code totals} at the end.
 */
final class JsonReport implements Report {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final Drafts drafts;
    private final Cases cases;
    private final CallLedger ledger;
    private final String answeredBy;
    private int failed;

    JsonReport(PrintStream out, Drafts drafts, Cases cases, CallLedger ledger, String answeredBy) {
        this.out = out;
        this.drafts = drafts;
        this.cases = cases;
        this.ledger = ledger;
        this.answeredBy = answeredBy;
    }

    @Override
    public void triaged(Assessment assessment) {
        Ticket ticket = assessment.ticket();
        Triage triage = assessment.triage();
        ObjectNode line = line("ticket", ticket.name()).put("subject", ticket.subject());
        ticket.sender().ifPresent(sender -> line.put("from", sender));
        ticket.sent().ifPresent(sent -> line.put("date", sent.toString()));
        line.put("priority", triage.priority().name())
                .put("queue", triage.queue().name())
                .put("language", triage.language().name())
                .put("sentiment", triage.sentiment().name())
                .put("summary", triage.summary())
                .put("asksForMoney", assessment.asksForMoney());
        ArrayNode actions = line.putArray("actions");
        triage.actions().forEach(action -> add(actions, action));
        ArrayNode keywords = line.putArray("keywords");
        assessment.keywords().forEach(keywords::add);
        if (drafts.wanted(assessment)) {
            draft(assessment, line);
        }
        if (cases.wanted(assessment)) {
            workOn(assessment, line);
        }
        print(line);
    }

    static void add(ArrayNode actions, ActionItem action) {
        ObjectNode node = actions.addObject().put("task", action.task());
        action.owner().ifPresent(owner -> node.put("owner", owner));
        action.due().ifPresent(due -> node.put("due", due.toString()));
    }

    private void draft(Assessment assessment, ObjectNode line) {
        StringBuilder draft = new StringBuilder();
        try {
            drafts.write(assessment, draft::append);
            line.put("draft", draft.toString());
        } catch (QwenException e) {
            failed++;
            line.put("draftFailure", Failures.reason(e));
        }
    }

    private void workOn(Assessment assessment, ObjectNode line) {
        try {
            cases.work(assessment, new CaseAsJson(line.putObject("case")));
        } catch (QwenException e) {
            failed++;
            line.put("caseFailure", Failures.reason(e));
        }
    }

    @Override
    public void skipped(Reading.Skipped skipped) {
        print(line("skipped", skipped.name()).put("reason", skipped.reason()));
    }

    @Override
    public void failed(Ticket ticket, String reason) {
        print(line("failed", ticket.name()).put("reason", reason));
    }

    @Override
    public void finish(Totals totals) {
        for (int i = 0; i < failed; i++) {
            totals.addFailed();
        }
        ObjectNode line = JSON.createObjectNode()
                .put("kind", "totals")
                .put("triaged", totals.triaged())
                .put("skipped", totals.skipped())
                .put("failed", totals.failed())
                .put("notTried", totals.untried())
                .put("answeredBy", answeredBy);
        ArrayNode calls = line.putArray("calls");
        for (CallLedger.Entry entry : ledger.entries()) {
            calls.addObject()
                    .put("method", entry.method())
                    .put("transport", entry.transport().name())
                    .put("model", entry.model())
                    .put("calls", entry.calls())
                    .put("inputTokens", entry.inputTokens())
                    .put("outputTokens", entry.outputTokens());
        }
        print(line);
    }

    private static ObjectNode line(String kind, String ticket) {
        return JSON.createObjectNode().put("kind", kind).put("ticket", ticket);
    }

    private void print(ObjectNode line) {
        out.println(line);
        out.flush();
    }
}
