package io.qwenterface.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One compilation in a fresh JVM, as a build makes it: the time that javac spends inside of the processor, and in all.
 * Some of what the processor asks for, such as the members of a class, javac would have to find out anyway; it counts.
 */
public final class CompileTime {

    private CompileTime() {}

    /**
     * Compiles.
     *
     * @param args how many interfaces
     */
    public static void main(String[] args) throws IOException {
        int interfaces = Integer.parseInt(args[0]);
        List<Timed> processors = processors();
        double all = compile(interfaces, processors);
        double share = millis(processors);
        report("processor", share);
        report("method", share * 1000 / (interfaces * Desks.METHODS));
        report("javac", all);
    }

    /** Found as javac finds them. */
    static List<Timed> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .map(provider -> new Timed(provider.get()))
                .toList();
    }

    /** What the compiler spent in all of them. */
    static double millis(List<Timed> processors) {
        return processors.stream().mapToDouble(Timed::millis).sum();
    }

    /** Milliseconds of the whole compilation. */
    static double compile(int interfaces, List<Timed> processors) throws IOException {
        Path folder = Files.createTempDirectory("desks");
        try {
            List<Path> sources = Desks.write(folder.resolve("sources"), interfaces);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            long start = System.nanoTime();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                files.setLocationFromPaths(
                        StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder.resolve("classes"))));
                JavaCompiler.CompilationTask task = compiler.getTask(
                        null,
                        files,
                        null,
                        List.of("-Xlint:all,-processing", "-Werror"),
                        null,
                        files.getJavaFileObjectsFromPaths(sources));
                task.setProcessors(processors);
                if (!task.call()) {
                    throw new IllegalStateException("the interfaces do not compile");
                }
            }
            return (System.nanoTime() - start) / 1e6;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void report(String metric, double value) {
        System.out.println("bench\t" + metric + "\t" + value);
    }
}
