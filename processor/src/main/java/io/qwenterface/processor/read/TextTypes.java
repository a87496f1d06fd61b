package io.qwenterface.processor.read;

import com.palantir.javapoet.ClassName;
import io.qwenterface.processor.model.JsonShape.ParsedShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Types of the JDK that have a text form: {@code toString()} writes it, a static method reads it. */
final class TextTypes {
    private static final String YEAR = "\\d{4}";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?";

    private static final Map<String, ParsedShape> SHAPES = new LinkedHashMap<>();

    static {
        add("java.time", "LocalDate", "parse", "date", "a date such as 2026-11-21");
        // JSON Schema's time and date-time have an offset, which these two have not.
        addPattern("LocalTime", TIME, "a time such as 14:30:00");
        addPattern(
                "LocalDateTime",
                YEAR + "-" + MONTH + "-" + DAY + "T" + TIME,
                "a date and time such as 2026-11-21T14:30:00");
        add("java.time", "Instant", "parse", "date-time", "a point in time such as 2026-11-21T14:30:00Z");
        add(
                "java.time",
                "OffsetDateTime",
                "parse",
                "date-time",
                "a date and time with offset such as 2026-11-21T14:30:00+08:00");
        add(
                "java.time",
                "ZonedDateTime",
                "parse",
                "date-time",
                "a date and time with offset such as 2026-11-21T14:30:00+08:00");
        add("java.time", "OffsetTime", "parse", "time", "a time with offset such as 14:30:00+08:00");
        add("java.time", "Duration", "parse", "duration", "a duration such as PT1H30M");
        add("java.time", "Period", "parse", "duration", "a period such as P2W");
        addPattern("Year", YEAR, "a year such as 2026");
        addPattern("YearMonth", YEAR + "-" + MONTH, "a month such as 2026-11");
        addPattern("MonthDay", "--" + MONTH + "-" + DAY, "a day of the year such as --11-21");
        add("java.time", "ZoneId", "of", "", "a time zone such as Asia/Singapore");
        add("java.time", "ZoneOffset", "of", "", "an offset such as +08:00");
        add("java.util", "UUID", "fromString", "uuid", "a UUID such as 123e4567-e89b-12d3-a456-426614174000");
        add("java.net", "URI", "create", "uri", "a URI such as https://example.com/a");
    }

    private TextTypes() {}

    private static void add(String packageName, String name, String parser, String format, String expected) {
        SHAPES.put(
                packageName + "." + name,
                new ParsedShape(ClassName.get(packageName, name), parser, format, "", expected));
    }

    private static void addPattern(String name, String pattern, String expected) {
        ClassName type = ClassName.get("java.time", name);
        SHAPES.put("java.time." + name, new ParsedShape(type, "parse", "", "^" + pattern + "$", expected));
    }

    static Optional<ParsedShape> find(String qualifiedName) {
        return Optional.ofNullable(SHAPES.get(qualifiedName));
    }
}
