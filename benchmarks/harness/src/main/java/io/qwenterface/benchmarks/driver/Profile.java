package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What a measured process was busy with, as text. */
final class Profile {

    private static final int SHOWN = 25;
    private static final Pattern LOADED = Pattern.compile("source: (\\S+)$");

    private Profile() {}

    /** JVM flags for a recording that {@link #ofRecording} reads. */
    static List<String> recording(Path file) {
        return List.of(
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+DebugNonSafepoints",
                "-XX:StartFlightRecording=settings=profile,filename=" + file);
    }

    /** JVM flags for a log that {@link #ofClasses} reads. */
    static List<String> classes(Path file) {
        return List.of("-Xlog:class+load=info:file=" + file);
    }

    /** Shares of the samples of Java code; time in the kernel is in none of them. */
    static String ofRecording(Path file) throws IOException {
        Map<String, Integer> self = new TreeMap<>();
        Map<String, Integer> total = new TreeMap<>();
        int samples = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (!event.getEventType().getName().equals("jdk.ExecutionSample") || event.getStackTrace() == null) {
                    continue;
                }
                List<RecordedFrame> frames = event.getStackTrace().getFrames();
                samples++;
                self.merge(name(frames.get(0)), 1, Integer::sum);
                Set<String> seen = new HashSet<>();
                frames.stream()
                        .map(Profile::name)
                        .filter(seen::add)
                        .forEach(name -> total.merge(name, 1, Integer::sum));
            }
        }
        return samples + " samples of Java code\n\nby itself\n" + shares(self, samples) + "\nwith what it calls\n"
                + shares(total, samples);
    }

    /** How many classes were loaded, by where they came from. */
    static String ofClasses(Path file) throws IOException {
        Map<String, Integer> sources = new TreeMap<>();
        int classes = 0;
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LOADED.matcher(line.strip());
            if (matcher.find()) {
                classes++;
                String source = matcher.group(1);
                sources.merge(source.substring(source.lastIndexOf('/') + 1), 1, Integer::sum);
            }
        }
        String lines = sources.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(entry -> String.format(Locale.ROOT, "%6d  %s%n", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
        return classes + " classes loaded, by source\n\n" + lines;
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String shares(Map<String, Integer> counts, int samples) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(entry -> String.format(
                        Locale.ROOT, "%5.1f %%  %s%n", 100.0 * entry.getValue() / samples, entry.getKey()))
                .collect(Collectors.joining());
    }
}
