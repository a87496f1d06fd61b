package io.qwenterface.processor.read;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.ClientModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads a client out of a folder of sources, as the compiler shows it. */
final class ReadClients extends AbstractProcessor {
    private final Map<String, ClientModel> models = new HashMap<>();

    static ClientModel read(Path folder, String name) {
        ReadClients processor = new ReadClients();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> options = List.of(
                    "-proc:only",
                    "-classpath",
                    System.getProperty("java.class.path")
                            + System.getProperty("path.separator")
                            + folder.resolve("resources"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(processor.models.get(name), name);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ClientReader reader = new ClientReader(new Compilation(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                processingEnv.getFiler(),
                ModelCatalog.bundled(),
                Optional.empty()));
        for (TypeElement client : ClientFinder.find(annotations, round::getElementsAnnotatedWith)) {
            ClientModel model = reader.read(client);
            models.put(model.name(), model);
        }
        return false;
    }
}
