package io.qwenterface.benchmarks.driver;

import java.time.Duration;
import java.util.List;

/**
 * One kind of measurement.
 *
 * @param name what {@code -Dbench.scenarios} calls it
 * @param probe the main class in the measured JVM; empty if nothing runs
 * @param chunks texts of a stream
 * @param spacingMicros time between two texts
 * @param tuned whether clients lift their own limits
 * @param rounds how often every client is measured
 * @param limit the longest that one process may take
 * @param arguments what the probe is told beyond the client, the server and the tuning
 * @param rows what is shown of it
 */
record Scenario(
        String name,
        String probe,
        int chunks,
        int spacingMicros,
        boolean tuned,
        int rounds,
        Duration limit,
        List<String> arguments,
        List<Row> rows) {

    /**
     * One line of the table.
     *
     * @param metric what the probe calls it
     * @param title what the table calls it
     * @param decimals digits after the point
     */
    record Row(String metric, String title, int decimals) {}

    private static final String PROBES = "io.qwenterface.benchmarks.probe.";
    private static final String ENCODE = PROBES + "Encode";
    private static final String FUNCTIONS = PROBES + "Functions";

    /** In the order of the table. */
    static final List<Scenario> ALL = List.of(
            new Scenario(
                    "classpath",
                    "",
                    1,
                    0,
                    false,
                    1,
                    Duration.ZERO,
                    List.of(),
                    List.of(
                            new Row("jars", "run-time class path (jars)", 0),
                            new Row("size", "run-time class path (MiB)", 2))),
            new Scenario(
                    "cold",
                    PROBES + "ColdStart",
                    1,
                    0,
                    false,
                    9,
                    Duration.ofSeconds(30),
                    List.of(),
                    List.of(
                            new Row("wall", "cold start, one typed call, exit: wall (ms)", 0),
                            new Row("cpu", "the same: CPU (ms)", 0),
                            new Row("rss", "the same: peak RSS (MiB)", 1))),
            new Scenario(
                    "typed",
                    PROBES + "TypedCall",
                    1,
                    0,
                    false,
                    3,
                    Duration.ofMinutes(1),
                    List.of(),
                    List.of(
                            new Row("cpu", "typed call: CPU per call (µs)", 1),
                            new Row("wall", "the same: wall per call (µs)", 1),
                            new Row("bytes", "the same: allocated per call (bytes)", 0))),
            new Scenario(
                    "encode",
                    ENCODE,
                    1,
                    0,
                    false,
                    2,
                    Duration.ofMinutes(1),
                    List.of(),
                    List.of(
                            new Row("time", "prompt to request bytes, no HTTP (ns)", 0),
                            new Row("bytes", "the same: allocated (bytes)", 0))),
            new Scenario(
                    "functions",
                    FUNCTIONS,
                    1,
                    0,
                    false,
                    2,
                    Duration.ofMinutes(2),
                    List.of(),
                    List.of(
                            new Row("render-time", "user message rendered and encoded (ns)", 0),
                            new Row("render-bytes", "the same: allocated (bytes)", 0),
                            new Row("reply-time", "one reply read into the record, no HTTP (ns)", 0),
                            new Row("reply-bytes", "the same: allocated (bytes)", 0),
                            new Row("chunk-time", "one stream chunk read, no HTTP (ns)", 0),
                            new Row("chunk-bytes", "the same: allocated (bytes)", 0))),
            new Scenario(
                    "stream",
                    PROBES + "StreamedReply",
                    1000,
                    0,
                    true,
                    3,
                    Duration.ofMinutes(1),
                    List.of("1000"),
                    List.of(
                            new Row("cpu", "stream of 1,000 chunks: CPU per chunk (ns)", 0),
                            new Row("bytes", "the same: allocated per chunk (bytes)", 0))),
            new Scenario(
                    "first",
                    PROBES + "StreamedReply",
                    4,
                    0,
                    true,
                    2,
                    Duration.ofMinutes(1),
                    List.of("4"),
                    List.of(new Row("first", "time to first text (µs)", 0))),
            streams("streams-1000-default", 1_000, false, "1,000 streams at once, default settings"),
            streams("streams-1000", 1_000, true, "1,000 streams at once, limits lifted"),
            streams("streams-10000", 10_000, true, "10,000 streams at once, limits lifted"));

    private static Scenario streams(String name, int streams, boolean tuned, String title) {
        return new Scenario(
                name,
                PROBES + "ManyStreams",
                50,
                20_000,
                tuned,
                2,
                Duration.ofMinutes(3),
                List.of("50", Integer.toString(streams)),
                List.of(
                        new Row("wall", title + ": wall (s)", 2),
                        new Row("rss", "the same: peak RSS (MiB)", 0),
                        new Row("first", "the same: median time to first text (ms)", 0),
                        new Row("errors", "the same: errors", 0)));
    }

    static boolean usesJmh(String probe) {
        return probe.equals(ENCODE) || probe.equals(FUNCTIONS);
    }

    /** Whether there is something to measure. A library does not hand out its single functions. */
    boolean isFor(Contender contender) {
        return !probe.equals(FUNCTIONS) || contender.hasParts();
    }

    /** The class that the probe makes an instance of. */
    String className(Contender contender) {
        return probe.equals(FUNCTIONS) ? contender.partsName() : contender.className();
    }

    /** How many sockets one process needs for it. */
    int sockets() {
        return name.startsWith("streams") ? Integer.parseInt(arguments.get(1)) : 1;
    }
}
