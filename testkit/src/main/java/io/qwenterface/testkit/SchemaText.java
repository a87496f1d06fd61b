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
        // JSON Schema counts characters, not UTF-16 units; these texts have no character of two units.
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        int least = schema.path("minLength").asInt(0);
        String format = FORMATS.get(schema.path("format").asText());
        if (format != null && !schema.has("pattern")) {
            return schema.path("format").asText().equals("email") ? email(format, least, most) : format;
        }
        String text = fitted(words(name) + (variant == 0 ? "" : " " + (variant + 1)), least, most);
        String wanted = format == null ? text : format;
        String pattern = schema.path("pattern").asText(".*");
        return PatternSample.matches(pattern, wanted)
                ? wanted
                : PatternSample.of(pattern, least, most).orElse(wanted);
    }

    private static String email(String usual, int least, int most) {
        int without = usual.length() - usual.indexOf('@');
        String host = most > without ? usual.substring(usual.indexOf('@')) : "@a.co";
        int length = Math.max(least, Math.min(most, usual.length()));
        return usual.length() == length ? usual : "a".repeat(Math.max(1, length - host.length())) + host;
    }

    private static String fitted(String text, int least, int most) {
        String padded = text.length() < least ? text + "…".repeat(least - text.length()) : text;
        return padded.length() > most ? padded.substring(0, most) : padded;
    }

    /** {@code dueDate} and {@code due_date} as "due date". */
    static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[_-]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
