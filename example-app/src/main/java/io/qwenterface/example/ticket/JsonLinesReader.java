package io.qwenterface.example.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one ticket per line: {@code {"id": …, "subject": …, "from": …, "date": …, "body": …}}, UTF-8. Only a subject or
 * a body is needed; further fields are ignored, empty lines too. A bad line is reported and the next one read.
 */
final class JsonLinesReader {
    private final ObjectReader json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    void read(String name, InputStream in, Consumer<Reading> readings) throws IOException {
        BufferedInputStream lines = new BufferedInputStream(in);
        int number = 0;
        for (Optional<Line> line = next(lines); line.isPresent(); line = next(lines)) {
            number++;
            String lineName = name + ":" + number;
            try {
                if (!line.get().isBlank()) {
                    readings.accept(new Reading.Readable(ticket(lineName, line.get())));
                }
            } catch (UnreadableTicketException e) {
                readings.accept(new Reading.Skipped(lineName, e.reason()));
            }
        }
    }

    private Ticket ticket(String lineName, Line line) throws UnreadableTicketException {
        if (line.tooLong()) {
            throw TicketBytes.tooLarge();
        }
        TicketBytes.requireText(line.bytes());
        String text = TextDecoder.decode(line.bytes())
                .orElseThrow(() -> new UnreadableTicketException("not UTF-8, which JSON Lines have to be"));
        JsonNode fields = parse(text);
        QuotedReplies body = QuotedReplies.split(field(fields, "body"));
        String subject = field(fields, "subject").replaceAll("\\s+", " ").strip();
        if (subject.isEmpty() && body.message().isEmpty()) {
            throw new UnreadableTicketException("empty: it has neither a \"subject\" nor a \"body\"");
        }
        return new Ticket(
                nonBlank(field(fields, "id")).orElse(lineName),
                subject,
                nonBlank(field(fields, "from")),
                date(field(fields, "date")),
                body.message(),
                body.earlier(),
                List.of(),
                List.of());
    }

    private JsonNode parse(String text) throws UnreadableTicketException {
        JsonNode fields;
        try {
            fields = json.readValue(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableTicketException(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("nothing there"));
        }
        if (!fields.isObject()) {
            throw new UnreadableTicketException(
                    "not a JSON object; each line is one ticket, {\"subject\": …, \"body\": …}");
        }
        return fields;
    }

    private static String field(JsonNode fields, String name) throws UnreadableTicketException {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isContainerNode()) {
            throw new UnreadableTicketException("\"" + name + "\" is not a text");
        }
        return value.asText();
    }

    private static Optional<String> nonBlank(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static Optional<OffsetDateTime> date(String text) throws UnreadableTicketException {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()));
        } catch (DateTimeException e) {
            throw new UnreadableTicketException(
                    "\"date\" is " + text.strip() + "; it is written like 2026-11-14T12:21:24+08:00");
        }
    }

    private static Optional<Line> next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int octet = in.read();
        if (octet < 0) {
            return Optional.empty();
        }
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            if (line.size() < TicketBytes.LIMIT) {
                line.write(octet);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(new Line(line.toByteArray(), tooLong));
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Line(byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
