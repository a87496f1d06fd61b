package io.qwenterface.processor.write;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * JSON laid out for reading: what fits on a line stays on it, all else has one member per line. Maps give objects in
 * their own order, lists arrays; strings, numbers and booleans themselves.
 */
public final class JsonText {
    private static final int WIDTH = 92;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The JSON text of maps, lists, strings, numbers and booleans. */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.append(value, 0, 0);
        return json.text.toString();
    }

    private void append(Object value, int indent, int prefix) {
        JsonText line = new JsonText();
        line.appendInline(value);
        if (indent + prefix + line.text.length() < WIDTH || !isContainer(value)) {
            text.append(line.text);
        } else if (value instanceof Map<?, ?> object) {
            appendLines('{', object.entrySet().iterator(), '}', indent);
        } else if (value instanceof List<?> array) {
            appendLines('[', array.iterator(), ']', indent);
        }
    }

    private void appendLines(char open, Iterator<?> members, char close, int indent) {
        text.append(open);
        while (members.hasNext()) {
            text.append('\n').append(" ".repeat(indent + 2));
            Object member = members.next();
            if (member instanceof Map.Entry<?, ?> entry) {
                String key = quoted((String) entry.getKey()) + ":";
                text.append(key);
                append(entry.getValue(), indent + 2, key.length());
            } else {
                append(member, indent + 2, 0);
            }
            text.append(members.hasNext() ? "," : "");
        }
        text.append('\n').append(" ".repeat(indent)).append(close);
    }

    private void appendInline(Object value) {
        if (value instanceof Map<?, ?> object) {
            text.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                text.append(comma).append(quoted((String) entry.getKey())).append(':');
                appendInline(entry.getValue());
                comma = ",";
            }
            text.append('}');
        } else if (value instanceof List<?> array) {
            text.append('[');
            String comma = "";
            for (Object element : array) {
                text.append(comma);
                appendInline(element);
                comma = ",";
            }
            text.append(']');
        } else {
            text.append(value instanceof String string ? quoted(string) : value.toString());
        }
    }

    private static boolean isContainer(Object value) {
        return value instanceof Map<?, ?> object
                ? !object.isEmpty()
                : value instanceof List<?> array && !array.isEmpty();
    }

    private static String quoted(String string) {
        StringBuilder json = new StringBuilder(string.length() + 2).append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1))) {
                json.append(c).append(string.charAt(++i));
                continue;
            }
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (TextLiteral.isVisible(c)) {
                        json.append(c);
                    } else {
                        json.append("\\u").append(HexFormat.of().toHexDigits(c));
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
