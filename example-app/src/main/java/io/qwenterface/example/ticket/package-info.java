/**
 * Tickets as they come in: files, folders and standard input on one side, {@link io.qwenterface.example.ticket.Ticket}
 * on the other. Knows nothing of models.
 */
@NullMarked
package io.qwenterface.example.ticket;

import org.jspecify.annotations.NullMarked;
