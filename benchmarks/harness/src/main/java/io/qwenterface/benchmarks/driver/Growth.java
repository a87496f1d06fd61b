package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures our client along every axis and draws the curves. */
final class Growth {

    /** What {@code -Dbench.scenarios} calls it. */
    static final String NAME = "growth";

    private static final String PROBES = "io.qwenterface.benchmarks.probe.";
    private static final String CALLS = "io.qwenterface.benchmarks.qwenterface.growth.GrowingCall";
    private static final String COMPILER = "io.qwenterface.benchmarks.compile.CompileTime";
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Path out;
    private final Jvm jvm;
    private final List<Path> classPath;
    private final List<Path> compilerPath;
    private final List<String> lines = new ArrayList<>(List.of("axis,size,metric,value"));

    /**
     * Nothing is measured yet.
     *
     * @param classPath of our client, with the harness
     * @param compilerPath of the processor, with what compiles interfaces
     */
    Growth(Path out, Jvm jvm, List<Path> classPath, List<Path> compilerPath) {
        this.out = out;
        this.jvm = jvm;
        this.classPath = classPath;
        this.compilerPath = compilerPath;
    }

    /** Writes {@code growth.csv} and one picture per axis. */
    void measure() throws IOException {
        Files.createDirectories(out);
        for (Axis axis : Axis.ALL) {
            List<Integer> sizes = new ArrayList<>();
            Map<String, List<Double>> curves = new LinkedHashMap<>();
            for (int size : axis.sizes()) {
                ProbeProcess.Outcome outcome = measure(axis, size);
                if (outcome.failure() != null) {
                    System.out.printf("growth  %s %d: %s%n", axis.name(), size, outcome.failure());
                    continue;
                }
                sizes.add(size);
                for (Axis.Series series : axis.series()) {
                    double value = outcome.values().getOrDefault(series.metric(), Double.NaN);
                    curves.computeIfAbsent(series.title(), title -> new ArrayList<>())
                            .add(value);
                    String line =
                            String.format(Locale.ROOT, "%s,%d,%s,%.3f", axis.name(), size, series.metric(), value);
                    lines.add(line);
                    System.out.println("growth  " + line);
                }
            }
            if (!sizes.isEmpty()) {
                Chart.write(axis, sizes, curves, out.resolve("growth-" + axis.name() + ".png"));
            }
        }
        Files.write(out.resolve("growth.csv"), lines);
    }

    private ProbeProcess.Outcome measure(Axis axis, int size) throws IOException {
        if (axis.isOfCompilations()) {
            return ProbeProcess.run(jvm, compilerPath, List.of(COMPILER, Integer.toString(size)), metrics(axis), LIMIT);
        }
        String content = axis.reply(size);
        Path reply = Files.createTempFile("bench", ".json");
        try {
            Files.writeString(reply, content);
            List<String> options = content.isEmpty() ? List.of() : List.of(reply.toString());
            try (ServerProcess server = ServerProcess.start(50, axis.isOfStreams() ? 20_000 : 0, options)) {
                WarmUp.of(server.host(), content.isEmpty());
                return ProbeProcess.run(jvm, classPath, command(axis, size, server.host()), metrics(axis), LIMIT);
            }
        } finally {
            Files.delete(reply);
        }
    }

    private static List<String> command(Axis axis, int size, String host) {
        return axis.isOfStreams()
                ? List.of(
                        PROBES + "ManyStreams",
                        "io.qwenterface.benchmarks.qwenterface.QwenterfaceClient",
                        host,
                        "false",
                        "50",
                        Integer.toString(size))
                : List.of(PROBES + "Growing", CALLS, host, axis.name(), Integer.toString(size));
    }

    private static List<String> metrics(Axis axis) {
        return axis.series().stream().map(Axis.Series::metric).toList();
    }
}
