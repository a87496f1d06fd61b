package io.qwenterface.benchmarks.driver;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One measured JVM, from its start to its end. */
final class ProbeProcess {

    /** The kernel counts the time of children in these; 10 ms on every Linux that we know. */
    private static final long TICK_MILLIS = 10;

    private ProbeProcess() {}

    /**
     * What came out of a process.
     *
     * @param values by metric; {@code wall} and {@code cpu} of the whole process unless the probe reported its own
     * @param failure why there is nothing to be trusted, or null
     */
    record Outcome(Map<String, Double> values, @Nullable String failure) {}

    static Outcome run(Jvm jvm, List<Path> classPath, Scenario scenario, Contender contender, String host)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(scenario.probe(), scenario.className(contender), host, Boolean.toString(scenario.tuned())));
        command.addAll(scenario.arguments());
        List<String> metrics =
                scenario.rows().stream().map(Scenario.Row::metric).toList();
        return run(jvm, classPath, command, metrics, scenario.limit());
    }

    /**
     * Runs one probe.
     *
     * @param probe its main class and arguments
     * @param metrics what it must report for its run to count
     * @param limit after which it is ended
     */
    static Outcome run(Jvm jvm, List<Path> classPath, List<String> probe, List<String> metrics, Duration limit)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(jvm.java()));
        command.addAll(jvm.flags());
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.addAll(probe);
        Path errors = Files.createTempFile("bench", ".err");
        long cpuBefore = childrenMillis();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        process.destroyForcibly();
                    }
                },
                limit.toMillis());
        Map<String, Double> values = new LinkedHashMap<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 3 && fields[0].equals("bench")) {
                    values.put(fields[1], Double.parseDouble(fields[2]));
                }
            }
            int exit = process.waitFor();
            long end = System.nanoTime();
            values.putIfAbsent("wall", (end - start) / 1e6);
            values.putIfAbsent("cpu", (double) childrenMillis() - cpuBefore);
            return new Outcome(values, failure(exit, values, metrics, Files.readString(errors)));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Outcome(values, "interrupted");
        } finally {
            timer.cancel();
            Files.delete(errors);
        }
    }

    private static @Nullable String failure(int exit, Map<String, Double> values, List<String> metrics, String errors) {
        if (exit == 0 && values.keySet().containsAll(metrics)) {
            return null;
        }
        String[] lines = errors.strip().split("\n", -1);
        return "exit " + exit + " " + String.join(" | ", List.of(lines).subList(0, Math.min(4, lines.length)));
    }

    /** Processor time of all children that have ended, from the line that Linux keeps of every process. */
    private static long childrenMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK_MILLIS;
    }
}
