package io.qwenterface.example.ticket;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a customer wrote.
 *
 * @param name where it came from, unique within a run: a path, {@code tickets.jsonl:17}, or the ticket's own id
 * @param subject one line; empty if there is none
 * @param sender name and address as the mail shows them
 * @param sent when, by the sender's clock
 * @param message what is new in it
 * @param earlier the older messages quoted below it
 * @param attachments what came with it, without inline pictures
 * @param pictures those of the attachments that are pictures
 */
public record Ticket(
        String name,
        String subject,
        Optional<String> sender,
        Optional<OffsetDateTime> sent,
        String message,
        Optional<String> earlier,
        List<Attachment> attachments,
        List<Picture> pictures) {
    /** Copies the lists. */
    public Ticket {
        attachments = List.copyOf(attachments);
        pictures = List.copyOf(pictures);
    }

    /** Subject and message, as far as they are there. */
    public String text() {
        return (subject + "\n\n" + message).strip();
    }

    /** The same ticket with another account of what was written before. */
    public Ticket withEarlier(String account) {
        return new Ticket(name, subject, sender, sent, message, Optional.of(account), attachments, pictures);
    }
}
