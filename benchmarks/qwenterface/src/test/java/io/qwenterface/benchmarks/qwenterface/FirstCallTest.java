package io.qwenterface.benchmarks.qwenterface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qwenterface.benchmarks.floor.FloorClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the speed of the first call rests on. A start is class loading, so the classes are counted; what the floor loads,
 * too, comes with OkHttp and jackson-core and is none of ours.
 */
class FirstCallTest {

    /** Rewritten with {@code -Dclasses.update=true}, on each JDK once. */
    private static final Path RECORDED = Path.of("src/test/resources/classes-before-first-request.txt");

    private static final double TOLERANCE = 1.05;

    @TempDir
    private static Path folder;

    private static FirstCall ours;
    private static FirstCall floor;

    @BeforeAll
    static void call() throws Exception {
        ours = FirstCall.of(QwenterfaceClient.class, folder);
        floor = FirstCall.of(FloorClient.class, folder);
    }

    @Test
    void loadsNoMoreClassesBeforeTheFirstRequestThanRecorded() throws IOException {
        String release = "JDK " + Runtime.version().feature();
        if (Boolean.getBoolean("classes.update")) {
            update(release);
        }
        List<String> recorded = Files.readAllLines(RECORDED);
        Set<String> known = new TreeSet<>(recorded);
        Set<String> fresh = ours.fromClassPathBeforeRequest();
        long knownFromClassPath =
                recorded.stream().filter(line -> !line.startsWith("JDK ")).count();

        assertThat((double) fresh.size())
                .as(() -> {
                    fresh.removeAll(known);
                    return "classes from jars, of which new: " + fresh;
                })
                .isLessThanOrEqualTo(knownFromClassPath * TOLERANCE);

        String total = recorded.stream()
                .filter(line -> line.startsWith(release + ": "))
                .findFirst()
                .orElse("");
        assumeTrue(!total.isEmpty(), release + " has no count recorded");
        assertThat((double) ours.countBeforeRequest())
                .as("classes of the whole JVM")
                .isLessThanOrEqualTo(Integer.parseInt(total.substring(release.length() + 2)) * TOLERANCE);
    }

    @Test
    void usesNothingSlowThatTheHttpClientDoesNotUseItself() {
        assertThat(beyondTheFloor())
                .noneMatch(name -> name.startsWith("java.lang.reflect.")
                        || name.startsWith("jdk.internal.reflect.")
                        || name.startsWith("java.util.regex.")
                        || name.startsWith("java.util.logging.")
                        || name.startsWith("java.util.ServiceLoader")
                        || name.startsWith("com.fasterxml.jackson.databind."));
    }

    @Test
    void needsFewMoreClassesThanAClientWrittenByHand() {
        assertThat(ours.countBeforeRequest()).isLessThan((int) (floor.countBeforeRequest() * 1.1));
    }

    private static Set<String> beyondTheFloor() {
        Set<String> beyond = ours.all();
        beyond.removeAll(floor.all());
        return beyond;
    }

    private static void update(String release) throws IOException {
        TreeMap<String, String> totals = new TreeMap<>();
        if (Files.exists(RECORDED)) {
            for (String line : Files.readAllLines(RECORDED)) {
                if (line.startsWith("JDK ")) {
                    totals.put(line.substring(0, line.indexOf(':')), line);
                }
            }
        }
        totals.put(release, release + ": " + ours.countBeforeRequest());
        List<String> lines = new ArrayList<>(totals.values());
        lines.addAll(ours.fromClassPathBeforeRequest());
        Files.createDirectories(RECORDED.getParent());
        Files.write(RECORDED, lines);
        fail("recorded anew; look at the difference before it is committed");
    }
}
