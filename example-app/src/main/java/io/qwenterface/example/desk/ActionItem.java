package io.qwenterface.example.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing for us to do.
 *
 * @param task what, beginning with a verb, in English
 * @param owner the team or person who does it, if the ticket or the queue tells
 * @param due the day by which it is done, if there is one
 */
public record ActionItem(String task, Optional<String> owner, Optional<LocalDate> due) {}
