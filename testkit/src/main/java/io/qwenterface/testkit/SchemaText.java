package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** A text as a schema wants it: by format, by pattern, else the property's name in words. */
final class SchemaText {
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("date", "2026-11-21"),
            Map.entry("time", "10:15:30Z"),
            Map.entry("date-time", "2026-11-21T10:15:30Z"),
            Map.entry("duration", "PT1H"),
            Map.entry("email", "someone@example.com"),
            Map.entry("hostname", "example.com"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("uri", "https://example.com/"),
            Map.entry("uri-reference", "/"),
            Map.entry("uuid", "00000000-0000-4000-8000-000000000000"),
            Map.entry("json-pointer", "/a"),
            Map.entry("regex", "a"));

    private SchemaText() {}

    static String of(JsonNode schema, String name, int variant) {
        String format = FORMATS.get(schema.path("format").asText());
        if (format != null) {
            return format;
        }
        String text = words(name) + (variant == 0 ? "" : " " + (variant + 1));
        if (schema.path("pattern").isTextual()) {
            String pattern = schema.path("pattern").asText();
            return PatternSample.matches(pattern, text)
                    ? text
                    : PatternSample.of(pattern).orElse(text);
        }
        // JSON Schema counts characters, not UTF-16 units; these texts have no character of two units.
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        int least = schema.path("minLength").asInt(0);
        if (text.length() < least) {
            text = text + "…".repeat(least - text.length());
        }
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** {@code dueDate} and {@code due_date} as "due date". */
    static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[_-]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
