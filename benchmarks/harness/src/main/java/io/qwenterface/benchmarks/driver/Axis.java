package io.qwenterface.benchmarks.driver;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One thing about a call that grows.
 *
 * @param name what the file calls it
 * @param title what the picture calls it
 * @param sizes at which calls are measured
 * @param series the metrics that the picture shows, with their names there
 */
record Axis(String name, String title, List<Integer> sizes, List<Series> series) {

    /**
     * One curve.
     *
     * @param metric what the probe calls it
     * @param title what the picture calls it
     */
    record Series(String metric, String title) {}

    private static final List<Series> CALL =
            List.of(new Series("cpu", "CPU per call (µs)"), new Series("kib", "allocated per call (KiB)"));

    static final List<Axis> ALL = List.of(
            new Axis(
                    "system",
                    "system prompt (bytes)",
                    List.of(1 << 10, 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20),
                    CALL),
            new Axis("turns", "messages of earlier turns", List.of(0, 100, 200, 400, 600, 800, 1_000), CALL),
            new Axis("fields", "fields of the reply's schema", List.of(1, 10, 50, 100, 200), CALL),
            new Axis("reply", "reply (bytes)", List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000), CALL),
            new Axis(
                    "clients",
                    "QwenClients in one JVM",
                    List.of(1, 10, 100, 1_000),
                    List.of(
                            new Series("cpu", "CPU per call (µs)"),
                            new Series("kib", "allocated per call (KiB)"),
                            new Series("heap", "heap kept by all (KiB)"))),
            new Axis(
                    "streams",
                    "streams at once",
                    List.of(1, 10, 100, 1_000, 3_000, 10_000),
                    List.of(new Series("wall", "wall (s)"), new Series("rss", "peak RSS (MiB)"))),
            new Axis(
                    "compile",
                    "interfaces of five methods in one compilation",
                    List.of(1, 10, 100, 1_000),
                    List.of(
                            new Series("processor", "processor (ms)"),
                            new Series("method", "processor per method (µs)"),
                            new Series("javac", "all of javac (ms)"))));

    /** Whether many calls run at once, instead of one after the other. */
    boolean isOfStreams() {
        return name.equals("streams");
    }

    /** Whether javac is measured, and no call at all. */
    boolean isOfCompilations() {
        return name.equals("compile");
    }

    /** What the server answers at this size; empty for its usual answer. */
    String reply(int size) {
        return switch (name) {
            case "fields" -> fields(size);
            case "reply" ->
                """
                    {"subject":"Leak","urgency":"HIGH","queue":"safety","language":"en","summary":"It leaks.",\
                    "confidence":0.9,"escalate":true,"minutes":25,"actions":[%s]}""".formatted(IntStream.rangeClosed(0, size / 50)
                        .mapToObj(i -> "\"Write down that the machine leaks, line %07d.\"".formatted(i))
                        .collect(Collectors.joining(",")));
            default -> "";
        };
    }

    private static String fields(int count) {
        return switch (count) {
            case 1 -> "{\"a\":\"text\"}";
            case 10 -> members(10, "\"text\"");
            case 50 -> members(5, fields(10));
            case 100 -> members(10, fields(10));
            default -> members(2, fields(100));
        };
    }

    private static String members(int count, String value) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + (char) ('a' + i) + "\":" + value)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
