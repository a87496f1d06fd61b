package io.qwenterface.example.fake;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.testkit.RecordedRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be read off a request: the schema of its answer, and the ticket it is about. */
record Asked(RecordedRequest request) {
    private static final Pattern TICKET = Pattern.compile("(?s)<ticket>\\n(.*)\\n</ticket>");
    private static final Pattern SUBJECT = Pattern.compile("(?m)^Subject: (.*)$");
    private static final Pattern DAY = Pattern.compile("(?m)^(?:Sent: |.*Today is )(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{1,5}(?:-[A-Z0-9]+)*-\\d{2,}(?:-\\d+)*\\b");

    /** Whether the schema has an object at {@code pointer}. */
    boolean forObject(String pointer) {
        return request.schema().filter(schema -> schema.at(pointer).isObject()).isPresent();
    }

    /** Whether the schema is that of one value of {@code type}. */
    boolean forValue(String type) {
        return request.schema()
                .filter(schema -> schema.at("/properties/value/type").asText().equals(type))
                .isPresent();
    }

    /** Whether the schema has this word. */
    boolean mentions(String constant) {
        return request.schema()
                .map(JsonNode::toString)
                .filter(schema -> schema.contains(constant))
                .isPresent();
    }

    String message() {
        return request.lastUserMessage();
    }

    /** What stands between the marks; without them, everything. */
    String ticket() {
        Matcher matcher = TICKET.matcher(message());
        return matcher.find() ? matcher.group(1) : message();
    }

    String subject() {
        String ticket = ticket();
        Matcher matcher = SUBJECT.matcher(ticket);
        return matcher.find() ? matcher.group(1) : PlainReading.firstSentence(ticket);
    }

    /** The first sentence of the message that says something, else the subject. */
    String summary() {
        String ticket = ticket();
        int headEnd = ticket.indexOf("\n\n");
        String message = headEnd < 0 ? "" : ticket.substring(headEnd).strip();
        return PlainReading.firstSentence(message.isEmpty() ? subject() : message);
    }

    /** The day the ticket was sent, else today. */
    LocalDate day() {
        return DAY.matcher(message())
                .results()
                .map(match -> LocalDate.parse(match.group(1)))
                .reduce((today, sent) -> sent)
                .orElseThrow();
    }

    /** Codes in a text, such as order numbers and those of errors. */
    static List<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(3)
                .toList();
    }

    static Optional<String> firstCode(String text) {
        return codes(text).stream().findFirst();
    }
}
