package io.qwenterface.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler with our processor, as a user runs it: files in, class files out. */
final class Javac {
    private final Path output;
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-parameters"));

    private String classPath = System.getProperty("java.class.path");

    private List<Processor> processors = List.of(new QwenProcessor());

    /** Compiles into a folder. */
    Javac(Path output) {
        this.output = output;
    }

    /** Takes these processors in place of ours. */
    Javac processors(Processor... other) {
        processors = List.of(other);
        return this;
    }

    /** Leaves the names of parameters out of class files, as javac does when nobody asks for them. */
    Javac plain() {
        options.remove("-parameters");
        return this;
    }

    /** Adds to the class path. */
    Javac classPath(Path more) {
        classPath = classPath + System.getProperty("path.separator") + more;
        return this;
    }

    /** Adds a {@code javac} option. */
    Javac with(String option) {
        options.add(option);
        return this;
    }

    /** Compiles all sources below a folder. */
    Result compile(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return compile(
                    folder,
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result compile(Path folder, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String withResources = classPath + System.getProperty("path.separator") + folder.resolve("resources");
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", output.toString(), "-classpath", withResources));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean success = task.call();
            return new Result(success, diagnostics.getDiagnostics(), output);
        }
    }

    /** What came of it. */
    record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
        /** Every diagnostic with position, kind and whole text. */
        String report() {
            StringBuilder report = new StringBuilder();
            int count = diagnostics.size();
            report.append(count).append(count == 1 ? " diagnostic\n" : " diagnostics\n");
            for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
                report.append('\n');
                if (diagnostic.getSource() != null) {
                    report.append(Path.of(diagnostic.getSource().toUri()).getFileName())
                            .append(':')
                            .append(diagnostic.getLineNumber())
                            .append(':')
                            .append(diagnostic.getColumnNumber())
                            .append(": ");
                }
                report.append(diagnostic.getKind()).append('\n');
                report.append(diagnostic.getMessage(Locale.ROOT)).append('\n');
            }
            return report.toString();
        }
    }
}
