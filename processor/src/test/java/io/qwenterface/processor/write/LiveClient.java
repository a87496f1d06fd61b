package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.testing.compile.Compilation;
import io.qwenterface.Transport;
import io.qwenterface.runtime.QwenClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A golden case's interface, compiled, implemented, loaded, and answered by a service on loopback. */
final class LiveClient implements AutoCloseable {
    private final ModelStudio service = new ModelStudio();
    private final QwenClient client;
    private final ClassLoader classes;
    private final Class<?> implementation;
    private final Object instance;

    private LiveClient(UserProject project, UnaryOperator<QwenClient.Builder> settings) {
        Compilation compilation = project.compile();
        assertThat(compilation.diagnostics()).isEmpty();
        client = settings.apply(service.client()).build();
        classes = new Classes(compilation);
        String path = UserProject.generated(compilation).keySet().iterator().next();
        try {
            implementation = classes.loadClass(path.replace(".java", "").replace('/', '.'));
            Constructor<?> constructor = implementation.getDeclaredConstructor(QwenClient.class);
            constructor.setAccessible(true);
            instance = constructor.newInstance(client);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static LiveClient of(String golden) {
        return of(golden, Transport.OPENAI_CHAT);
    }

    static LiveClient of(String golden, Transport transport) {
        UserProject project = UserProject.in(GoldenTest.GOLDEN.resolve(Path.of(golden)));
        if (transport == Transport.DASHSCOPE) {
            project.edit(source -> source.replace(
                    "@QwenModel(\"qwen-plus\")",
                    "@QwenModel(value = \"qwen-plus\", transport = io.qwenterface.Transport.DASHSCOPE)"));
        }
        return new LiveClient(project, settings -> settings.maxRepairs(0));
    }

    static LiveClient of(UserProject project) {
        return new LiveClient(project, settings -> settings.maxRepairs(0));
    }

    static LiveClient of(String golden, UnaryOperator<QwenClient.Builder> settings) {
        return new LiveClient(UserProject.in(GoldenTest.GOLDEN.resolve(Path.of(golden))), settings);
    }

    LiveClient answers(String... texts) {
        service.answers(texts);
        return this;
    }

    /** Calls a method by its name and the number of its arguments. */
    Object call(String name, @Nullable Object... arguments) {
        Method method = Arrays.stream(implementation.getMethods())
                .filter(candidate ->
                        candidate.getName().equals(name) && candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        return invoke(method, instance, arguments);
    }

    /** Makes an instance of one of the user's types with its only constructor. */
    Object make(String type, @Nullable Object... arguments) {
        try {
            Constructor<?> constructor = classes.loadClass(type).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A constant of one of the user's enums. */
    Object constant(String type, String name) {
        try {
            return Arrays.stream(classes.loadClass(type).getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object invoke(Method method, Object target, @Nullable Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    RecordedRequest request() {
        return service.request();
    }

    /** What the next request says. */
    JsonNode body() {
        return ModelStudio.body(request());
    }

    /** The next request's messages over either protocol, each with its role before it. */
    List<String> messages() {
        JsonNode body = body();
        List<String> messages = new ArrayList<>();
        for (JsonNode message : body.has("messages") ? body.path("messages") : body.at("/input/messages")) {
            messages.add(message.path("role").asText() + ": "
                    + message.path("content").asText());
        }
        return messages;
    }

    /** The text of the next request's first message with the role; empty if there is none. */
    String message(String role) {
        return messages().stream()
                .filter(message -> message.startsWith(role + ": "))
                .map(message -> message.substring(role.length() + 2))
                .findFirst()
                .orElse("");
    }

    int requestCount() {
        return service.requestCount();
    }

    @Override
    public void close() {
        client.close();
        service.close();
    }

    /** Class files from a compilation. */
    private static final class Classes extends ClassLoader {
        private final Map<String, JavaFileObject> files = new HashMap<>();

        Classes(Compilation compilation) {
            super(LiveClient.class.getClassLoader());
            String root = "/" + StandardLocation.CLASS_OUTPUT.name() + "/";
            for (JavaFileObject file : compilation.generatedFiles()) {
                String path = file.toUri().getPath();
                if (path.startsWith(root) && path.endsWith(".class")) {
                    String name = path.substring(root.length(), path.length() - ".class".length());
                    files.put(name.replace('/', '.'), file);
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try {
                byte[] code = file.openInputStream().readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
