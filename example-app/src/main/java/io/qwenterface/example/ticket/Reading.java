package io.qwenterface.example.ticket;

/** What became of one place where a ticket was expected. */
public sealed interface Reading {
    /** Where it was expected. */
    String name();

    /** It is a ticket. */
    record Readable(Ticket ticket) implements Reading {
        @Override
        public String name() {
            return ticket.name();
        }
    }

    /**
     * It is none.
     *
     * @param reason why, in words that follow the name and a colon
     */
    record Skipped(String name, String reason) implements Reading {}
}
