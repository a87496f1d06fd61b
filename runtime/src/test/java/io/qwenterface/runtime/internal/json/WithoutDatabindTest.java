package io.qwenterface.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Loading jackson-databind costs a cold start more than the call itself: only mapped types may do it. */
class WithoutDatabindTest {
    @Test
    void readsAndMendsWithoutAnyClassOfDatabind() throws Exception {
        List<URL> withoutDatabind = new ArrayList<>();
        StringTokenizer entries = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
        while (entries.hasMoreTokens()) {
            String entry = entries.nextToken();
            if (!entry.contains("jackson-databind")) {
                withoutDatabind.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(withoutDatabind.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"))
                    .isInstanceOf(ClassNotFoundException.class);
            Object reading = loader.loadClass(Reading.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(((Callable<?>) reading).call()).isEqualTo("[1, 2, 3] [1, 2, 3]");
        }
    }

    /** Runs in the other class loader. */
    public static final class Reading implements Callable<String> {
        public Reading() {}

        @Override
        public String call() {
            JsonAnswers answers = new JsonAnswers(() -> {
                throw new IllegalStateException("nothing here is mapped");
            });
            JsonOutput<List<Integer>> output = JsonOutput.<List<Integer>>jsonSchema(
                            "Numbers", "{}", json -> json.list(JsonReader::integer))
                    .wrapped();
            return answers.read(output, "{\"value\":[1,2,3]}").value() + " "
                    + answers.read(output, "```\n{value: ['1', 2, '3',]}\n```").value();
        }
    }
}
