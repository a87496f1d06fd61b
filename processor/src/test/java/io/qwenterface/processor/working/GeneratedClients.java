package io.qwenterface.processor.working;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.Drained;
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

/** Calls what was generated, on a server that refuses what Model Studio refuses. */
final class GeneratedClients {
    /** A model that came out after the processor's catalog. */
    private static final String NEW_MODEL = """
            {"date": "2027-01-01", "families": [], "models": [{"id": "qwen-newest", "openaiCompatible": true,
             "jsonObject": true}]}
            """;

    private GeneratedClients() {}

    /** A client that the server knows, with every workspace that sources name. */
    static QwenClient client(FakeModelStudio studio) throws IOException {
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

    /** The names of the generated classes below a folder. */
    static List<String> namesIn(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.matches("(?:.*\\.)?Qwen[A-Z]\\w*\\.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /** An instance, with samples of its tools. */
    static Object instance(Class<?> type, QwenClient client) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<Object> parts = new ArrayList<>(List.of(client));
        for (Class<?> tools : List.of(constructor.getParameterTypes()).subList(1, constructor.getParameterCount())) {
            parts.add(SampleValues.of(tools));
        }
        return constructor.newInstance(parts.toArray());
    }

    /** The methods that implement the interface's. */
    static List<Method> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .toList();
    }

    /** Calls a method with samples, and waits for all that comes of it; an {@link AssertionError} if nothing does. */
    static void call(Object instance, Method method) throws Exception {
        method.setAccessible(true);
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Object medium = SampleMedia.of(parameter);
            arguments.add(medium == null ? SampleValues.of(parameter.getParameterizedType()) : medium);
        }
        try {
            assertThat(settled(method.invoke(instance, arguments.toArray())))
                    .as(method.toString())
                    .isNotNull();
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
