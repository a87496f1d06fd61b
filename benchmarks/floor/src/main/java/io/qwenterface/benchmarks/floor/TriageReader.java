package io.qwenterface.benchmarks.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads replies as they come in, without a tree and without a copy of the text in between. */
final class TriageReader {

    private static final JsonFactory JSON = new JsonFactory();

    private TriageReader() {}

    /** The record in {@code choices[0].message.content} of a whole reply. */
    static Triage reply(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            if (!enter(parser, "choices", "message")) {
                throw new IOException("the reply has no content");
            }
            // The inner text is parsed in the outer parser's buffer.
            return triage(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        }
    }

    /** The text in {@code choices[0].delta.content} of an event, or null if it carries none. */
    static @Nullable String delta(byte[] event, int offset, int length) throws IOException {
        try (JsonParser parser = JSON.createParser(event, offset, length)) {
            return enter(parser, "choices", "delta") ? parser.getText() : null;
        }
    }

    /** Stops at the content's value. */
    private static boolean enter(JsonParser parser, String list, String message) throws IOException {
        return parser.nextToken() == JsonToken.START_OBJECT
                && find(parser, list) == JsonToken.START_ARRAY
                && parser.nextToken() == JsonToken.START_OBJECT
                && find(parser, message) == JsonToken.START_OBJECT
                && find(parser, "content") == JsonToken.VALUE_STRING;
    }

    /** The token of a member's value; null if the object ends before it. */
    private static @Nullable JsonToken find(JsonParser parser, String member) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals(member)) {
                return value;
            }
            parser.skipChildren();
        }
        return null;
    }

    private static Triage triage(char[] text, int offset, int length) throws IOException {
        String subject = null;
        Urgency urgency = null;
        String queue = null;
        String language = null;
        String summary = null;
        double confidence = Double.NaN;
        boolean escalate = false;
        int minutes = 0;
        List<String> actions = List.of();
        try (JsonParser parser = JSON.createParser(text, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("the content is no object");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "subject" -> subject = parser.getText();
                    case "urgency" -> urgency = Urgency.valueOf(parser.getText());
                    case "queue" -> queue = parser.getText();
                    case "language" -> language = parser.getText();
                    case "summary" -> summary = parser.getText();
                    case "confidence" -> confidence = parser.getDoubleValue();
                    case "escalate" -> escalate = parser.getBooleanValue();
                    case "minutes" -> minutes = parser.getIntValue();
                    case "actions" -> {
                        actions = new ArrayList<>();
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            actions.add(parser.getText());
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        }
        if (subject == null || urgency == null || queue == null || language == null || summary == null) {
            throw new IOException("the content lacks a member");
        }
        return new Triage(
                subject, urgency, queue, language, summary, confidence, escalate, minutes, List.copyOf(actions));
    }
}
