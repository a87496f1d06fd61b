package io.qwenterface.example.ticket;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads a ticket that is text and nothing else; a short first line followed by an empty one is its subject. */
final class TextReader {
    private static final int SUBJECT_LENGTH = 120;

    private final Optional<Charset> charset;

    /**
     * @param charset what the text is in; without it, UTF-8, or UTF-16 with a byte order mark
     */
    TextReader(Optional<Charset> charset) {
        this.charset = charset;
    }

    Ticket read(String name, byte[] bytes) throws UnreadableTicketException {
        TicketBytes.requireText(bytes);
        String text = charset.flatMap(given -> TextDecoder.strict(bytes, given))
                .or(() -> TextDecoder.decode(bytes))
                .orElseThrow(() -> new UnreadableTicketException("not UTF-8"
                        + charset.map(given -> " and not " + given.name()).orElse("")
                        + "; name its charset with --charset"))
                .replace("\r\n", "\n")
                .strip();
        if (text.isEmpty()) {
            throw new UnreadableTicketException("empty");
        }
        int end = text.indexOf("\n\n");
        boolean titled = end > 0 && end <= SUBJECT_LENGTH && text.indexOf('\n') == end;
        QuotedReplies body = QuotedReplies.split(titled ? text.substring(end) : text);
        return new Ticket(
                name,
                titled ? text.substring(0, end) : "",
                Optional.empty(),
                Optional.empty(),
                body.message(),
                body.earlier(),
                List.of(),
                List.of());
    }
}
