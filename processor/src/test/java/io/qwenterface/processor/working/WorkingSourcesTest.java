package io.qwenterface.processor.working;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.processor.QwenProcessor;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise: what compiles works. Every source below {@code working/} compiles without a diagnostic under
 * {@code -Xlint:all -Werror}; then each method of each generated class is called and must come back with a value, which
 * a strict server that refuses what Model Studio refuses decides.
 */
class WorkingSourcesTest {
    private static final Path SOURCES = Path.of("src/test/resources/working");

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> compilesWithoutADiagnosticAndEveryCallWorks() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES, 2)) {
            List<Path> cases = files.filter(path -> SOURCES.relativize(path).getNameCount() == 2)
                    .sorted()
                    .toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(80);
            return cases.stream()
                    .filter(path -> path.toString().matches(".*(" + System.getProperty("cases", "") + ").*"))
                    .map(path ->
                            DynamicTest.dynamicTest(SOURCES.relativize(path).toString(), () -> compileAndCall(path)));
        }
    }

    private void compileAndCall(Path sources) throws Exception {
        Path classes = Files.createDirectories(output.resolve(SOURCES.relativize(sources)));
        compile(sources, classes);
        List<String> generated = GeneratedClients.namesIn(classes);
        assertThat(generated).isNotEmpty();
        try (FakeModelStudio studio = FakeModelStudio.start();
                QwenClient client = GeneratedClients.client(studio);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            ToolUser model = ToolUser.of(studio);
            int calls = 0;
            for (String name : generated) {
                Class<?> type = loader.loadClass(name);
                Object instance = GeneratedClients.instance(type, client);
                for (Method method : GeneratedClients.methods(type)) {
                    GeneratedClients.call(instance, method);
                    calls++;
                }
            }
            assertThat(studio.requests()).hasSizeGreaterThanOrEqualTo(calls);
            assertThat(model.called()).containsExactlyInAnyOrderElementsOf(model.offered());
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8);
                Stream<Path> walk = Files.walk(sources)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> java = walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> options = List.of("-Xlint:all,-processing", "-Werror", "--release", "17", "-parameters");
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(java));
            task.setProcessors(List.of(new QwenProcessor()));
            boolean compiled = task.call();
            assertThat(diagnostics.getDiagnostics())
                    .extracting(Diagnostic::toString)
                    .isEmpty();
            assertThat(compiled).isTrue();
        }
    }
}
