package io.qwenterface.example.orders;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a customer bought.
 *
 * @param number as printed on the delivery note
 * @param customer mail address
 * @param ordered the day it was ordered
 * @param goods what and how many
 * @param state how far it has come
 * @param carrier who brings it, once it is sent
 * @param lastScan the latest that the carrier tells
 */
public record Order(
        String number,
        String customer,
        LocalDate ordered,
        String goods,
        State state,
        Optional<String> carrier,
        Optional<String> lastScan) {
    /** How far an order has come. */
    public enum State {
        /** In our warehouse. */
        PACKED,
        /** With the carrier. */
        SENT,
        /** At the customer's, as the carrier says. */
        DELIVERED,
        /** On its way back to us, or back. */
        RETURNED
    }
}
