package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK that clients run on.
 *
 * @param home where it lies
 * @param version as its own release file says
 * @param flags what it is started with
 */
record Jvm(Path home, Runtime.Version version, List<String> flags) {

    static Jvm at(Path home) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        }
        return new Jvm(
                home,
                Runtime.Version.parse(release.getProperty("JAVA_VERSION", "").replace("\"", "")),
                List.of());
    }

    /** The same JDK, started with these flags. */
    Jvm with(List<String> others) {
        return new Jvm(home, version, others);
    }

    /** The JDK that runs this, and the newest one beside it if that is newer. */
    static List<Jvm> installed() throws IOException {
        Jvm current = at(Path.of(System.getProperty("java.home")));
        List<Jvm> found = new ArrayList<>();
        Path folder = current.home().getParent();
        if (folder != null) {
            try (Stream<Path> siblings = Files.list(folder)) {
                for (Path home : siblings.toList()) {
                    if (Files.isExecutable(home.resolve("bin/java")) && Files.exists(home.resolve("release"))) {
                        found.add(at(home));
                    }
                }
            }
        }
        List<Jvm> jvms = new ArrayList<>(List.of(current));
        found.stream()
                .max(Comparator.comparing(Jvm::version))
                .filter(newest -> newest.version().feature() > current.version().feature())
                .ifPresent(jvms::add);
        return jvms;
    }

    String java() {
        return home.resolve("bin/java").toString();
    }

    /** What tables and files call it. */
    String label() {
        return "JDK " + version.feature() + "." + version.interim() + "." + version.update();
    }
}
