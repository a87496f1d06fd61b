package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Everything that was measured. */
final class Samples {

    /**
     * One figure of one process.
     *
     * @param jdk what it ran on
     * @param scenario what it did
     * @param contender which client did it
     * @param round the how-manieth time
     * @param metric what the figure is of
     * @param value in the unit of the scenario's row
     */
    record Sample(String jdk, String scenario, String contender, int round, String metric, double value) {}

    private final List<Sample> samples = new ArrayList<>();

    void add(Sample sample) {
        samples.add(sample);
    }

    /** Of the rounds; empty if there are none. */
    OptionalDouble median(String jdk, String scenario, String contender, String metric) {
        double[] values = samples.stream()
                .filter(sample -> sample.jdk().equals(jdk)
                        && sample.scenario().equals(scenario)
                        && sample.contender().equals(contender)
                        && sample.metric().equals(metric))
                .mapToDouble(Sample::value)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = values.length / 2;
        return OptionalDouble.of(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("jdk,scenario,client,round,metric,value"));
        for (Sample sample : samples) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%d,%s,%.3f",
                    sample.jdk(),
                    sample.scenario(),
                    sample.contender(),
                    sample.round(),
                    sample.metric(),
                    sample.value()));
        }
        Files.write(file, lines);
    }
}
