package io.qwenterface.example.cli;

import io.qwenterface.example.desk.Assessment;
import io.qwenterface.example.ticket.Reading;
import io.qwenterface.example.ticket.Ticket;

/** Prints what comes of each ticket, in the order of reading. Called by one thread. */
interface Report {
    /** A ticket is assessed. */
    void triaged(Assessment assessment);

    /** There was no ticket. */
    void skipped(Reading.Skipped skipped);

    /** The service did not answer for a ticket. */
    void failed(Ticket ticket, String reason);

    /** All tickets are through: drafts and cases if they were left for the end, and the totals. */
    void finish(Totals totals);
}
