package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Paths such as {@code $.items[2].due}. Worked out from where a parser stands, so that reading well costs nothing. */
final class JsonPath {
    static final String ROOT = "$";

    private JsonPath() {}

    /** The path of the value the parser stands at; right after an object or array ended, the path of that. */
    static String of(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        // At its start token, a container is its own context already.
        return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
                ? of(context.getParent())
                : of(context);
    }

    static String of(@Nullable JsonStreamContext context) {
        StringBuilder path = new StringBuilder(ROOT);
        append(path, context);
        return path.toString();
    }

    static String field(String path, String name) {
        StringBuilder longer = new StringBuilder(path);
        appendField(longer, name);
        return longer.toString();
    }

    static void appendField(StringBuilder path, String name) {
        boolean plain = !name.isEmpty()
                && name.length() <= Found.MAX_LENGTH
                && name.chars().allMatch(Character::isJavaIdentifierPart);
        if (plain) {
            path.append('.').append(name);
        } else {
            path.append('[').append(Found.quoted(name)).append(']');
        }
    }

    static void appendIndex(StringBuilder path, int index) {
        path.append('[').append(index).append(']');
    }

    private static void append(StringBuilder path, @Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        if (context.inArray() && context.hasCurrentIndex()) {
            appendIndex(path, context.getCurrentIndex());
        } else if (context.inObject() && context.getCurrentName() != null) {
            appendField(path, context.getCurrentName());
        }
    }
}
