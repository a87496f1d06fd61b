package io.qwenterface.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.benchmarks.driver.Samples.Sample;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Scenario SCENARIO = new Scenario(
            "cold",
            "",
            1,
            0,
            false,
            1,
            Duration.ZERO,
            List.of(),
            List.of(new Scenario.Row("wall", "cold start (ms)", 0), new Scenario.Row("rss", "peak RSS (MiB)", 1)));

    private final Samples samples = new Samples();

    @Test
    void showsMediansAndTheirRatioToTheFloor() {
        wall("floor", 400, 300, 320);
        wall("socket", 80, 90);

        assertThat(table()).isEqualTo("""
                        | JDK 17          |    socket | floor |
                        |-----------------|----------:|------:|
                        | cold start (ms) | 85 (0.27) |   320 |
                        | peak RSS (MiB)  |         - |     - |
                        """);
    }

    @Test
    void showsNoRatioWhereTheFloorIsMissing() {
        wall("socket", 1234);

        assertThat(table()).contains("| cold start (ms) |  1,234 |     - |");
    }

    private void wall(String contender, double... values) {
        for (int i = 0; i < values.length; i++) {
            samples.add(new Sample("JDK 17", "cold", contender, i + 1, "wall", values[i]));
        }
    }

    private String table() {
        return new Table(samples, Contender.ALL.subList(0, 2), List.of(SCENARIO)).of("JDK 17");
    }
}
