package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** What stands in an answer, said shortly. */
final class Found {
    static final String NOTHING = "nothing";

    /** What is longer is shortened. */
    static final int MAX_LENGTH = 60;

    private Found() {}

    static String at(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case END_OBJECT, END_ARRAY -> NOTHING;
            case VALUE_NULL -> "null";
            case VALUE_STRING -> quoted(text(parser));
            default -> shortened(text(parser));
        };
    }

    /** In quotes, on one line, shortened. */
    static String quoted(String text) {
        // More than is shown is not looked at: the text may be a megabyte.
        String start = text.substring(0, Math.min(text.length(), 4 * MAX_LENGTH));
        return '"' + shortened(start.replaceAll("\\s+", " ")) + '"';
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }

    private static String text(JsonParser parser) {
        try {
            return parser.getText();
        } catch (IOException e) {
            return "text that cannot be read (" + e.getMessage() + ")";
        }
    }
}
