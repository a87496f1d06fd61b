package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** One JSON text, and the parsers over it. */
record JsonText(String text) {
    /** Deeper than any answer; bounds the stack of the readers, which call each other. */
    static final int MAX_DEPTH = 200;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            // The names of a map's keys come from the model: they must not fill the JVM's table of strings.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** A parser before the first token. */
    JsonParser parser() throws IOException {
        return FACTORY.createParser(text);
    }

    /**
     * Looks into the object that starts at {@code offset}, without moving any other parser.
     *
     * @return the string under {@code property}, or null if there is none
     */
    @Nullable
    String stringIn(long offset, String property) throws IOException {
        StringReader reader = new StringReader(text);
        if (reader.skip(offset) != offset) {
            throw new IOException("offset " + offset + " is beyond the text");
        }
        try (JsonParser ahead = FACTORY.createParser(reader)) {
            ahead.nextToken();
            for (String name = ahead.nextFieldName(); name != null; name = ahead.nextFieldName()) {
                JsonToken value = ahead.nextToken();
                if (name.equals(property)) {
                    return value == JsonToken.VALUE_STRING ? ahead.getText() : null;
                }
                ahead.skipChildren();
            }
            return null;
        }
    }
}
