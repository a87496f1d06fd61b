package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A client as the driver knows it.
 *
 * @param name what the table calls it
 * @param module the folder of its Maven module
 * @param className its {@code BenchClient}
 * @param bare whether it needs none of its module's dependencies
 */
record Contender(String name, String module, String className, boolean bare) {

    /** All ratios are to this one. */
    static final String FLOOR = "floor";

    /** The one that all this is about. */
    static final String OURS = "Qwenterface";

    /** In the order of the table. */
    static final List<Contender> ALL = List.of(
            new Contender("socket", "floor", "io.qwenterface.benchmarks.floor.SocketClient", true),
            new Contender(FLOOR, "floor", "io.qwenterface.benchmarks.floor.FloorClient", false),
            new Contender(OURS, "qwenterface", "io.qwenterface.benchmarks.qwenterface.QwenterfaceClient", false),
            new Contender(
                    "LangChain4j",
                    "peers/langchain4j",
                    "io.qwenterface.benchmarks.langchain4j.LangChain4jClient",
                    false),
            new Contender(
                    "DashScope SDK", "peers/dashscope", "io.qwenterface.benchmarks.dashscope.DashScopeClient", false));

    static Contender named(String name) {
        return ALL.stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its single functions can be called. */
    boolean hasParts() {
        return name.equals(FLOOR) || name.equals(OURS);
    }

    /** Its {@code BenchParts}, if it has any. */
    String partsName() {
        return className.replace("Client", "Parts");
    }

    /** The client's own classes. */
    Path classes(Path benchmarks) {
        return benchmarks.resolve(module).resolve("target/classes");
    }

    /** The jars that a user of this client has on the class path, as Maven resolved them. */
    List<Path> jars(Path benchmarks) throws IOException {
        return bare ? List.of() : resolved(benchmarks.resolve(module));
    }

    /** The jars of a module's run-time class path without the harness. */
    static List<Path> resolved(Path module) throws IOException {
        Path file = module.resolve("target/classpath.txt");
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing: run the whole of mvn -Pbench verify once");
        }
        List<Path> jars = new ArrayList<>();
        for (String entry : Set.copyOf(List.of(Files.readString(file).trim().split(":", -1)))) {
            if (!entry.isEmpty() && !entry.contains("qwenterface-benchmarks-harness")) {
                jars.add(Path.of(entry));
            }
        }
        return jars.stream().sorted().toList();
    }
}
