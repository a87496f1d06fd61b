package io.qwenterface.example.desk;

import io.qwenterface.example.ticket.Ticket;
import java.util.List;

/**
 * A ticket with all that the desk found out about it.
 *
 * @param ticket as it came in
 * @param triage what to do about it
 * @param keywords to file it under
 * @param asksForMoney whether the customer wants money back
 */
public record Assessment(Ticket ticket, Triage triage, List<String> keywords, boolean asksForMoney) {
    /** Copies the list. */
    public Assessment {
        keywords = List.copyOf(keywords);
    }
}
