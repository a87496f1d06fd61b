package io.qwenterface.example.desk;

import io.qwenterface.example.ticket.Ticket;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;

/**
 * Works through tickets. It is given a {@link TicketDesk} and neither knows nor cares what answers behind it. Safe for
 * use by several threads.
 */
public final class SupportDesk {
    /** A quoted thread longer than this many characters is shortened before the ticket is triaged. */
    private static final int LONG_THREAD = 400;

    private static final int DIGEST_WORDS = 80;

    private final TicketDesk desk;
    private final Clock clock;

    /**
     * @param clock tells the day that due dates count from
     */
    public SupportDesk(TicketDesk desk, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Finds out all there is to know about a ticket; the key words meanwhile, in the background. */
    public Assessment assess(Ticket ticket) {
        String text = ticket.text();
        CompletableFuture<List<String>> keywords = desk.keywords(text);
        try {
            Language guess = desk.language(text);
            Triage triage = desk.triage(shortened(ticket), guess, LocalDate.now(clock));
            boolean asksForMoney = desk.asksForMoney(text);
            return new Assessment(ticket, triage, keywords.join(), asksForMoney);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            keywords.cancel(true);
        }
    }

    private Ticket shortened(Ticket ticket) {
        return ticket.earlier()
                .filter(thread -> thread.length() > LONG_THREAD)
                .map(thread -> ticket.withEarlier(desk.digest(thread, DIGEST_WORDS)))
                .orElse(ticket);
    }

    /** A reply to an assessed ticket, written when it is subscribed to. */
    public Flow.Publisher<String> draft(Assessment assessment) {
        return desk.draftReply(assessment.ticket(), assessment.triage());
    }
}
