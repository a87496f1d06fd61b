package io.qwenterface.example.cli;

import io.qwenterface.example.desk.SupportDesk;
import io.qwenterface.example.ticket.Inbox;
import io.qwenterface.example.ticket.Reading;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.QwenException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One run: reads tickets, has a few at a time assessed, and reports them in the order they were read, on the caller's
 * thread. No more tickets are read ahead than are being worked on.
 */
final class TriageRun {
    private final Inbox inbox;
    private final SupportDesk desk;
    private final Report report;
    private final Progress progress;
    private final int jobs;
    private final Totals totals = new Totals();
    /** What is to be reported, the oldest first. */
    private final Queue<CompletableFuture<Runnable>> pending = new ArrayDeque<>();
    /** Whether the service refuses us whatever we ask. */
    private volatile boolean refused;

    /**
     * @param jobs how many tickets are assessed at once
     */
    TriageRun(Inbox inbox, SupportDesk desk, Report report, Progress progress, int jobs) {
        this.inbox = inbox;
        this.desk = desk;
        this.report = report;
        this.progress = progress;
        this.jobs = jobs;
    }

    Totals over(List<String> places) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            inbox.read(places, reading -> take(reading, workers));
            while (!pending.isEmpty()) {
                reportOldest();
            }
        } finally {
            workers.shutdownNow();
        }
        progress.close();
        report.finish(totals);
        return totals;
    }

    private void take(Reading reading, ExecutorService workers) {
        if (reading instanceof Reading.Skipped skipped) {
            pending.add(CompletableFuture.completedFuture(() -> {
                totals.addSkipped();
                report.skipped(skipped);
            }));
        } else if (reading instanceof Reading.Readable readable) {
            pending.add(CompletableFuture.supplyAsync(() -> assess(readable.ticket()), workers));
        }
        while (pending.size() > 2 * jobs
                || (!pending.isEmpty() && pending.element().isDone())) {
            reportOldest();
        }
    }

    /** Works on a ticket, and returns how to report it. */
    private Runnable assess(Ticket ticket) {
        if (refused) {
            return totals::addUntried;
        }
        try {
            var assessment = desk.assess(ticket);
            return () -> {
                totals.addTriaged(assessment.triage().priority());
                report.triaged(assessment);
            };
        } catch (QwenException e) {
            refused |= Failures.isFinal(e);
            return () -> {
                totals.addFailed();
                report.failed(ticket, Failures.reason(e));
            };
        }
    }

    private void reportOldest() {
        try {
            pending.remove().join().run();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        progress.done(totals.all());
    }
}
