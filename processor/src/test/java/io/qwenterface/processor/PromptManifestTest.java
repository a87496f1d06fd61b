package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer reads about the prompts is what is sent. */
class PromptManifestTest {
    private static final Path SOURCES = Path.of("src/test/resources/manifest");
    private static final String MANIFEST = "META-INF/qwenterface/prompts/com.acme.Desk.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path output;

    @Test
    void listsEveryMethodInSourceOrder() throws IOException {
        JsonNode manifest = manifest(desk());
        assertThat(manifest.get("interface").textValue()).isEqualTo("com.acme.Desk");
        assertThat(manifest.get("class").textValue()).isEqualTo("com.acme.QwenDesk");
        assertThat(manifest.get("methods").findValuesAsText("method"))
                .containsExactly(
                        "text()",
                        "objectMode()",
                        "schemaMode()",
                        "prompted()",
                        "stream()",
                        "streamOnly()",
                        "responses()",
                        "responsesValue()",
                        "responsesStream()",
                        "thinking()",
                        "nativeThinking()",
                        "dashScope()",
                        "multimodal()",
                        "filled(java.lang.String name, java.util.List<java.lang.String> tags)",
                        "begun()",
                        "begunNatively()",
                        "several()",
                        "effort()",
                        "responsesEffort()",
                        "sources()",
                        "tools()");
    }

    @Test
    void tellsRouteTemplatesAndOptionsOfAMethod() throws IOException {
        JsonNode filled = method(manifest(desk()), "filled");
        assertThat(filled.get("model").textValue()).isEqualTo("qwen-plus");
        assertThat(filled.get("region").textValue()).isEqualTo("SINGAPORE");
        assertThat(filled.get("transport").textValue()).isEqualTo("OPENAI_CHAT");
        assertThat(filled.get("host").textValue()).isEqualTo("dashscope-intl.aliyuncs.com");
        assertThat(filled.get("path").textValue()).isEqualTo("/compatible-mode/v1/chat/completions");
        assertThat(filled.get("system").textValue()).isEqualTo("You are the desk of <Acme> & Co.");
        assertThat(filled.get("user").textValue())
                .isEqualTo("Answer {{name}}{{#tags}} #{{.}}{{/tags}}{{^tags}}.{{/tags}} in {{{{style}}");
        assertThat(filled.get("options").toString()).isEqualTo("{\"temperature\":0.2}");
        assertThat(filled.get("output").toString()).isEqualTo("{\"mode\":\"text\"}");
        assertThat(filled.get("fingerprint").textValue()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void showsTheRequestThatIsSent() throws Exception {
        JsonNode manifest = manifest(desk());
        try (FakeModelStudio studio = FakeModelStudio.start();
                QwenClient client = studio.client().build();
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("com.acme.QwenDesk");
            Object desk = type.getConstructor(QwenClient.class).newInstance(client);
            for (JsonNode entry : manifest.get("methods")) {
                String name = entry.get("method").textValue();
                if (!name.startsWith("filled(")) {
                    Method method = type.getMethod(name.substring(0, name.indexOf('(')));
                    RecordedRequest sent = callAndRecord(studio, desk, method);
                    assertThat(sent.json()).as(name).isEqualTo(entry.get("request"));
                    assertThat(sent.path()).as(name).isEqualTo(entry.get("path").textValue());
                }
            }
        }
    }

    @Test
    void showsAnImageAsEachProtocolHasIt() throws IOException {
        String source = """
                package com.acme;
                @io.qwenterface.QwenModel("qwen3.7-plus")
                interface Desk {
                    @io.qwenterface.User("What is this?")
                    String chat(@io.qwenterface.Image java.net.URI photo);

                    @io.qwenterface.QwenModel(
                            value = "qwen3.7-plus", transport = io.qwenterface.Transport.OPENAI_RESPONSES)
                    @io.qwenterface.User("What is this?")
                    String responses(@io.qwenterface.Image java.net.URI photo);
                }
                """;
        JsonNode manifest = manifest(source);
        assertThat(method(manifest, "chat").at("/request/messages/0/content").toString())
                .isEqualTo("[{\"type\":\"image_url\",\"image_url\":{\"url\":\"{{photo}}\"}},"
                        + "{\"type\":\"text\",\"text\":\"What is this?\"}]");
        assertThat(method(manifest, "responses").at("/request/input/0/content").toString())
                .isEqualTo("[{\"type\":\"input_image\",\"image_url\":\"{{photo}}\"},"
                        + "{\"type\":\"input_text\",\"text\":\"What is this?\"}]");
    }

    @Test
    void tellsListenersTheFingerprint() throws Exception {
        JsonNode manifest = manifest(desk());
        List<String> heard = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void started(Call call) {
                heard.add(call.fingerprint());
            }
        };
        try (FakeModelStudio studio = FakeModelStudio.start();
                QwenClient client = studio.client().listener(listener).build();
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("com.acme.QwenDesk");
            Object desk = type.getConstructor(QwenClient.class).newInstance(client);
            type.getMethod("text").invoke(desk);
            type.getMethod("schemaMode").invoke(desk);
        }
        assertThat(heard)
                .containsExactly(
                        method(manifest, "text").get("fingerprint").textValue(),
                        method(manifest, "schemaMode").get("fingerprint").textValue())
                .doesNotHaveDuplicates();
    }

    private static RecordedRequest callAndRecord(FakeModelStudio studio, Object desk, Method method) throws Exception {
        if (method.invoke(desk) instanceof Flow.Publisher<?> publisher) {
            Drained drained = new Drained();
            publisher.subscribe(drained);
            drained.await();
        }
        List<RecordedRequest> requests = studio.requests();
        return requests.get(requests.size() - 1);
    }

    @Test
    void changesTheFingerprintWhenAToolIsDescribedAnew() throws IOException {
        List<String> before = fingerprints(desk());
        List<String> after = fingerprints(desk().replace("The time of day.", "The time."));
        int last = before.size() - 1;
        assertThat(after.subList(0, last)).isEqualTo(before.subList(0, last));
        assertThat(after.get(last)).isNotEqualTo(before.get(last));
    }

    @Test
    void keepsTheFingerprintWhenJavaIsReformatted() throws IOException {
        List<String> before = fingerprints(desk());
        String reformatted = desk().replace("    ", "\t")
                .replace("\"You are the desk of <Acme> & Co.\"", "\"You are the desk\"\n\t\t+ \" of <Acme> & Co.\"")
                .replace("{{name}}", "{{! who }}{{ name }}");
        assertThat(reformatted).isNotEqualTo(desk());
        assertThat(fingerprints(reformatted)).isEqualTo(before);
    }

    @Test
    void changesTheFingerprintOfExactlyTheMethodWhosePromptChanges() throws IOException {
        List<String> before = fingerprints(desk());
        List<String> after = fingerprints(desk().replace("Tell a story.", "Tell a story!"));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).equals(before.get(i))).as("method " + i).isEqualTo(i != 4);
        }
    }

    @Test
    void writesAPageOfAllPromptsOnRequest() throws IOException {
        Path page = output.resolve("docs/prompts.html");
        compile(desk(), "-Aqwenterface.promptBook=" + page);
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<h2>com.acme.Desk</h2>")
                .contains("<pre>You are the desk of &lt;Acme&gt; &amp; Co.</pre>")
                .contains("<pre>Answer <mark>{{name}}</mark><mark>{{#tags}}</mark> #<mark>{{.}}</mark>")
                .contains("&quot;model&quot;:&quot;qwen3.7-plus&quot;")
                .contains("id=\"search\"")
                .doesNotContain("src=")
                .doesNotContain("href=");
    }

    @Test
    void tellsGradleThatOnlyFilesAboutAllInterfacesNeedThem() throws IOException {
        assertThat(gradleMode()).containsExactly("org.gradle.annotation.processing.isolating");
        assertThat(gradleMode("-Aqwenterface.promptBook=" + output.resolve("page.html")))
                .containsExactly("org.gradle.annotation.processing.aggregating");
        assertThat(gradleMode("-Aqwenterface.sarif=" + output.resolve("log.sarif")))
                .containsExactly("org.gradle.annotation.processing.aggregating");
    }

    private List<String> gradleMode(String... options) throws IOException {
        QwenProcessor processor = new QwenProcessor();
        assertThat(compile(processor, desk(), options).success()).isTrue();
        return processor.getSupportedOptions().stream()
                .filter(option -> option.startsWith("org.gradle."))
                .toList();
    }

    @Test
    void saysThatThePageCannotBeWritten() throws IOException {
        Path file = Files.writeString(output.resolve("file"), "not a folder");
        Javac.Result result = compile(desk(), "-Aqwenterface.promptBook=" + file.resolve("prompts.html"));
        assertThat(result.report())
                .contains("[QWN118] -Aqwenterface.promptBook is " + file.resolve("prompts.html")
                        + ", which cannot be written: ");
        assertThat(result.success()).isFalse();
    }

    private static String desk() throws IOException {
        return Files.readString(SOURCES.resolve("Desk.java"));
    }

    private JsonNode manifest(String source) throws IOException {
        Javac.Result result = compile(source);
        assertThat(result.report()).isEqualTo("0 diagnostics\n");
        return JSON.readTree(output.resolve(MANIFEST).toFile());
    }

    private Javac.Result compile(String source, String... options) throws IOException {
        return compile(new QwenProcessor(), source, options);
    }

    private Javac.Result compile(QwenProcessor processor, String source, String... options) throws IOException {
        Path sources = Files.createDirectories(output.resolve("sources"));
        Files.writeString(sources.resolve("Desk.java"), source);
        Javac javac = new Javac(output).processors(processor);
        for (String option : options) {
            javac.with(option);
        }
        return javac.compile(sources);
    }

    private List<String> fingerprints(String source) throws IOException {
        return manifest(source).get("methods").findValuesAsText("fingerprint");
    }

    private static JsonNode method(JsonNode manifest, String name) {
        for (JsonNode entry : manifest.get("methods")) {
            if (entry.get("method").textValue().startsWith(name + "(")) {
                return entry;
            }
        }
        throw new AssertionError("no method " + name);
    }
}
