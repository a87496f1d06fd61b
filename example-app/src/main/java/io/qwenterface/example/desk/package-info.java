/**
 * The support desk: {@link io.qwenterface.example.desk.TicketDesk} asks the model,
 * {@link io.qwenterface.example.desk.SupportDesk} uses it as it would any other interface.
 */
@NullMarked
package io.qwenterface.example.desk;

import org.jspecify.annotations.NullMarked;
