package io.qwenterface.example.ticket;

/** These bytes are no ticket. The reason says why, in words that follow the ticket's name and a colon. */
final class UnreadableTicketException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableTicketException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
