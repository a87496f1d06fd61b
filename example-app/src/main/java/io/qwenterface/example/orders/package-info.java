/**
 * Orders in a database, and {@link io.qwenterface.example.orders.OrderBook}, which the model may ask for them. Knows
 * nothing of tickets.
 */
@NullMarked
package io.qwenterface.example.orders;

import org.jspecify.annotations.NullMarked;
