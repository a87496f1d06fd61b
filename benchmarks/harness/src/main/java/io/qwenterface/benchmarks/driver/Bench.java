package io.qwenterface.benchmarks.driver;

import io.qwenterface.benchmarks.driver.Samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs what was asked for and prints the table; see {@code docs/performance.md}. */
public final class Bench {

    /** Sockets that a JVM needs beside those of the streams, with room to spare. */
    private static final int OTHER_FILES = 200;

    private final Settings settings;
    private final Samples samples = new Samples();
    private final List<String> remarks = new ArrayList<>();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    /**
     * Measures.
     *
     * @param args {@code --benchmarks}, {@code --out}, {@code --scenarios}, {@code --clients}, {@code --rounds} and
     *     {@code --jdks}, each with {@code =} and a value; lists are separated by commas
     */
    public static void main(String[] args) throws IOException {
        new Bench(Settings.of(args)).run();
    }

    private void run() throws IOException {
        for (Jvm jvm : settings.jvms()) {
            for (Scenario scenario : settings.scenarios()) {
                if (scenario.probe().isEmpty()) {
                    classPaths(jvm, scenario);
                } else if (filesAllowed() < scenario.sockets() + OTHER_FILES) {
                    remark("%s was not run: it needs %d open files, ulimit -n allows %d"
                            .formatted(scenario.name(), scenario.sockets() + OTHER_FILES, filesAllowed()));
                } else {
                    measure(jvm, scenario);
                }
            }
        }
        if (!settings.scenarios().isEmpty()) {
            report();
        }
        Jvm newest = settings.jvms().get(settings.jvms().size() - 1);
        if (settings.profiles()) {
            new Profiles(settings.out(), newest, this::classPath).write();
        }
        if (settings.growth()) {
            new Growth(settings.out(), newest, classPath("", Contender.named(Contender.OURS)), compilerPath())
                    .measure();
        }
    }

    private void measure(Jvm jvm, Scenario scenario) throws IOException {
        try (ServerProcess server = ServerProcess.start(scenario.chunks(), scenario.spacingMicros(), List.of())) {
            WarmUp.of(server.host(), true);
            for (int round = 1; round <= settings.rounds(scenario); round++) {
                for (Contender contender : settings.contenders()) {
                    if (!scenario.isFor(contender)) {
                        continue;
                    }
                    ProbeProcess.Outcome outcome = ProbeProcess.run(
                            jvm, classPath(scenario.probe(), contender), scenario, contender, server.host());
                    if (outcome.failure() != null) {
                        remark("%s, %s, %s: %s"
                                .formatted(jvm.label(), scenario.name(), contender.name(), outcome.failure()));
                        continue;
                    }
                    StringBuilder line = new StringBuilder();
                    for (Scenario.Row row : scenario.rows()) {
                        double value = outcome.values().getOrDefault(row.metric(), Double.NaN);
                        samples.add(
                                new Sample(jvm.label(), scenario.name(), contender.name(), round, row.metric(), value));
                        line.append(String.format(Locale.ROOT, "  %s %.3f", row.metric(), value));
                    }
                    System.out.printf(
                            "%s  %s  round %d  %s%s%n", jvm.label(), scenario.name(), round, contender.name(), line);
                }
            }
        }
    }

    private List<Path> classPath(String probe, Contender contender) throws IOException {
        Path harness = settings.benchmarks().resolve("harness");
        List<Path> classPath = new ArrayList<>();
        classPath.add(contender.classes(settings.benchmarks()));
        classPath.add(harness.resolve("target/classes"));
        classPath.addAll(contender.jars(settings.benchmarks()));
        if (Scenario.usesJmh(probe)) {
            classPath.addAll(Contender.resolved(harness));
        }
        return classPath;
    }

    private List<Path> compilerPath() throws IOException {
        Path module = settings.benchmarks().resolve("compile-time");
        List<Path> path = new ArrayList<>(List.of(module.resolve("target/classes")));
        path.addAll(Contender.resolved(module));
        return path;
    }

    private void classPaths(Jvm jvm, Scenario scenario) throws IOException {
        for (Contender contender : settings.contenders()) {
            List<Path> jars = contender.jars(settings.benchmarks());
            long bytes = 0;
            for (Path jar : jars) {
                bytes += Files.size(jar);
            }
            samples.add(new Sample(jvm.label(), scenario.name(), contender.name(), 1, "jars", jars.size()));
            samples.add(
                    new Sample(jvm.label(), scenario.name(), contender.name(), 1, "size", bytes / (1024.0 * 1024.0)));
        }
    }

    private void remark(String text) {
        System.out.println(text);
        remarks.add(text);
    }

    private void report() throws IOException {
        StringBuilder report = new StringBuilder();
        report.append("%s, %d cores, Linux %s. Medians; in brackets the ratio to the floor of the same run.%n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.version")));
        Table table = new Table(samples, settings.contenders(), settings.scenarios());
        for (Jvm jvm : settings.jvms()) {
            report.append('\n').append(table.of(jvm.label()));
        }
        if (!remarks.isEmpty()) {
            report.append("\nNot measured, or not in full:\n\n");
            remarks.forEach(text -> report.append("- ").append(text).append('\n'));
        }
        Files.createDirectories(settings.out());
        samples.write(settings.out().resolve("results.csv"));
        Files.writeString(settings.out().resolve("table.md"), report);
        System.out.println();
        System.out.println(report);
        System.out.println("Every sample: " + settings.out().resolve("results.csv"));
    }

    /** The JVM raises its own limit to the hard one, and so do those it starts. */
    private static long filesAllowed() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/limits"))) {
            if (line.startsWith("Max open files")) {
                String hard = line.substring("Max open files".length()).trim().split("\\s+", -1)[1];
                return hard.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(hard);
            }
        }
        throw new IOException("/proc/self/limits names no limit of open files");
    }
}
