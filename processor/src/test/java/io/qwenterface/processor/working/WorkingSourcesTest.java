package io.qwenterface.processor.working;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.Drained;
import io.qwenterface.processor.QwenProcessor;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
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

    /** A model that came out after the processor's catalog. */
    private static final String NEW_MODEL = """
            {"date": "2027-01-01", "families": [], "models": [{"id": "qwen-newest", "openaiCompatible": true,
             "jsonObject": true}]}
            """;

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
        List<String> generated = generatedClasses(classes);
        assertThat(generated).isNotEmpty();
        try (FakeModelStudio studio = FakeModelStudio.start();
                QwenClient client = client(studio);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            ToolUser model = ToolUser.of(studio);
            int calls = 0;
            for (String name : generated) {
                calls += callEveryMethod(loader.loadClass(name), client);
            }
            assertThat(studio.requests()).hasSizeGreaterThanOrEqualTo(calls);
            assertThat(model.called()).containsExactlyInAnyOrderElementsOf(model.offered());
        }
    }

    private static QwenClient client(FakeModelStudio studio) throws IOException {
        studio.workspace("llm-support", "sk-support")
                .workspace("llm-sales", "sk-sales")
                .workspace("llm-tuning", "sk-tuning")
                .deploy("qwen3-8b-ft-202511132025-0260", "llm-tuning")
                .deploy("my-deployed-vl", "llm-tuning")
                .catalog(ModelCatalog.read(new ByteArrayInputStream(NEW_MODEL.getBytes(StandardCharsets.UTF_8))));
        return studio.client()
                .conversations(ConversationStore.inMemory())
                .workspace("support", "llm-support", "sk-support")
                .workspace("sales", "llm-sales", "sk-sales")
                .workspace("tuning", "llm-tuning", "sk-tuning")
                .raiseToolFailures(true)
                .build();
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

    private static List<String> generatedClasses(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.matches("(?:.*\\.)?Qwen[A-Z]\\w*\\.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static int callEveryMethod(Class<?> type, QwenClient client) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<Object> parts = new ArrayList<>(List.of(client));
        for (Class<?> tools : List.of(constructor.getParameterTypes()).subList(1, constructor.getParameterCount())) {
            parts.add(SampleValues.of(tools));
        }
        Object instance = constructor.newInstance(parts.toArray());
        int calls = 0;
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isBridge()) {
                method.setAccessible(true);
                assertThat(settled(call(instance, method)))
                        .as(method.toString())
                        .isNotNull();
                calls++;
            }
        }
        return calls;
    }

    private static Object call(Object instance, Method method) throws Exception {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Object medium = SampleMedia.of(parameter);
            arguments.add(medium == null ? SampleValues.of(parameter.getParameterizedType()) : medium);
        }
        try {
            return method.invoke(instance, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName() + " does not work: " + e.getCause(), e.getCause());
        }
    }

    private static Object settled(Object result) throws Exception {
        if (result instanceof CompletionStage<?> stage) {
            return stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
        if (result instanceof Flow.Publisher<?> publisher) {
            Drained drained = new Drained();
            publisher.subscribe(drained);
            return drained.await();
        }
        return result;
    }
}
