package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs our client and the floor once more in every scenario, watched: what a row's figure is made of. */
final class Profiles {

    /** What {@code -Dbench.scenarios} calls it. */
    static final String NAME = "profiles";

    /** The class paths of the clients. */
    @FunctionalInterface
    interface ClassPaths {
        List<Path> of(String probe, Contender contender) throws IOException;
    }

    private final Path out;
    private final Jvm jvm;
    private final ClassPaths classPaths;

    Profiles(Path out, Jvm jvm, ClassPaths classPaths) {
        this.out = out;
        this.jvm = jvm;
        this.classPaths = classPaths;
    }

    /** Writes {@code profile-<scenario>-<client>.txt} for each. */
    void write() throws IOException {
        Files.createDirectories(out);
        for (Scenario scenario : Scenario.ALL) {
            if (!scenario.probe().isEmpty()) {
                for (String client : List.of(Contender.FLOOR, Contender.OURS)) {
                    write(scenario, Contender.named(client));
                }
            }
        }
    }

    private void write(Scenario scenario, Contender contender) throws IOException {
        boolean cold = scenario.name().equals("cold");
        Path raw = Files.createTempFile("profile", cold ? ".log" : ".jfr");
        try (ServerProcess server = ServerProcess.start(scenario.chunks(), scenario.spacingMicros(), List.of())) {
            List<String> flags = cold ? Profile.classes(raw) : Profile.recording(raw);
            ProbeProcess.Outcome outcome = ProbeProcess.run(
                    jvm.with(
                            Scenario.usesJmh(scenario.probe())
                                    ? List.of("-Dbench.fork=" + String.join(" ", flags))
                                    : flags),
                    classPaths.of(scenario.probe(), contender),
                    scenario,
                    contender,
                    server.host());
            if (outcome.failure() != null) {
                System.out.printf("%s  %s  %s: %s%n", NAME, scenario.name(), contender.name(), outcome.failure());
                return;
            }
            String text = jvm.label() + ", " + scenario.name() + ", " + contender.name() + ": "
                    + (cold ? Profile.ofClasses(raw) : Profile.ofRecording(raw));
            Path file = out.resolve("profile-" + scenario.name() + "-" + contender.name() + ".txt");
            Files.writeString(file, text);
            System.out.println(NAME + "  " + file);
        } finally {
            Files.delete(raw);
        }
    }
}
