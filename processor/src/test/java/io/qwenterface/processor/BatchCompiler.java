package io.qwenterface.processor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compiler with our processor, Eclipse's or javac, asked for the same in the same words. */
final class BatchCompiler {
    private static final JavaCompiler ECLIPSE = ServiceLoader.load(JavaCompiler.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(compiler -> compiler.getClass().getName().startsWith("org.eclipse.jdt."))
            .findFirst()
            .orElseThrow();

    private final JavaCompiler compiler;
    private final List<String> options = new ArrayList<>(List.of("-source", "17", "-target", "17", "-parameters"));

    private BatchCompiler(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    static BatchCompiler eclipse() {
        return new BatchCompiler(ECLIPSE);
    }

    static BatchCompiler javac() {
        return new BatchCompiler(ToolProvider.getSystemJavaCompiler())
                .with("-nowarn")
                .with("-Xlint:-options");
    }

    BatchCompiler with(String option) {
        options.add(option);
        return this;
    }

    /** Compiles all sources below a folder into another. */
    Result compile(Path folder, Path output) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        String classPath = System.getProperty("java.class.path")
                + System.getProperty("path.separator")
                + folder.resolve("resources");
        all.addAll(List.of("-d", output.toString(), "-s", output.toString(), "-classpath", classPath));
        StringWriter out = new StringWriter();
        try (Stream<Path> walk = Files.walk(folder);
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new PrintWriter(out), files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new QwenProcessor()));
            boolean success = task.call();
            return new Result(success, diagnostics.getDiagnostics(), generated(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> generated(Path output) throws IOException {
        Map<String, String> generated = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .toList()) {
                generated.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return generated;
    }

    /**
     * What came of it.
     *
     * @param generated the text of each generated file by its path
     */
    record Result(
            boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {
        /** Our own messages, as {@link Javac.Result#report} writes them: javac indents all lines but the first. */
        List<String> messages() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("[QWN"))
                    .map(diagnostic -> place(diagnostic)
                            + diagnostic.getKind() + "\n"
                            + diagnostic.getMessage(Locale.ROOT).stripTrailing().replace("\n", "\n  "))
                    .toList();
        }

        private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
            return diagnostic.getSource() == null
                    ? ""
                    : Path.of(diagnostic.getSource().toUri()).getFileName() + ":" + diagnostic.getLineNumber() + ":"
                            + diagnostic.getColumnNumber() + ": ";
        }
    }
}
