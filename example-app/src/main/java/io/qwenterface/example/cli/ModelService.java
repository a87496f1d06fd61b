package io.qwenterface.example.cli;

import io.qwenterface.example.desk.CaseDesk;
import io.qwenterface.example.desk.TicketDesk;
import io.qwenterface.example.orders.OrderBook;
import java.util.Optional;

/** What answers, and what to say about it. */
public interface ModelService extends AutoCloseable {
    /** The desk it answers for. Safe for use by several threads. */
    TicketDesk desk();

    /** What it answers about cases; the model may look into the order book. Safe for use by several threads. */
    CaseDesk cases(OrderBook orders);

    /** Who answers, to follow "Answered by ". */
    String name();

    /** A line to be said before anything else. */
    Optional<String> notice();

    /** Lets go of connections and threads. */
    @Override
    void close();
}
