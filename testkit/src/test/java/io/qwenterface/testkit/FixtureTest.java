package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.testkit.Http.Got;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the fake against recordings of the service, where they are at hand. */
class FixtureTest {
    private static final Path FIXTURES = Path.of("../../shared/fixtures");

    /** Without a code, or of an endpoint that is not played. */
    private static final Set<String> NOT_SCRIPTABLE = Set.of("openai-400-model-missing", "openai-400-file-purpose");

    private static String read(String file) throws IOException {
        assumeTrue(Files.exists(FIXTURES), "the fixtures are not at hand: " + FIXTURES);
        return Files.readString(FIXTURES.resolve(file));
    }

    private static List<Path> files(String folder, String prefix) throws IOException {
        assumeTrue(Files.exists(FIXTURES), "the fixtures are not at hand: " + FIXTURES);
        try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> acceptsEveryRecordedRequest() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        addRequests(tests, "openai-chat", Http.CHAT);
        addRequests(tests, "responses", Http.RESPONSES);
        addRequests(tests, "responses", Http.OLDER_RESPONSES);
        addRequests(tests, "dashscope-text", Http.TEXT);
        addRequests(tests, "dashscope-multimodal", Http.MULTIMODAL);
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private static void addRequests(List<DynamicTest> tests, String folder, String path) throws IOException {
        for (Path file : files(folder, "request-")) {
            tests.add(DynamicTest.dynamicTest(folder + "/" + file.getFileName(), () -> {
                try (FakeModelStudio studio = FakeModelStudio.start()) {
                    String[] headers = file.toString().contains("-stream") && !path.equals(Http.CHAT)
                            ? new String[] {"X-DashScope-SSE", "enable"}
                            : new String[0];
                    String body = Files.readString(file);
                    if (body.contains("previous_response_id")) {
                        // The recorded answer is not kept here: one of our own stands for it.
                        Got first = Http.post(studio.url() + path, studio.apiKey(), body.replaceAll("\"prev.*\n", ""));
                        assertThat(first.status()).as(first.body()).isEqualTo(200);
                        body = body.replaceAll(
                                "(\"previous_response_id\": )\"[^\"]*\"",
                                "$1" + first.json().path("id"));
                    }
                    Got got = Http.post(studio.url() + path, studio.apiKey(), body, headers);
                    assertThat(got.status()).as(got.body()).isEqualTo(200);
                    assertThat(got.body()).doesNotContain("event:error");
                }
            }));
        }
    }

    @TestFactory
    Stream<DynamicTest> writesScriptedErrorsAsRecorded() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String prefix : List.of("openai-", "dashscope-")) {
            for (Path file : files("errors", prefix)) {
                String name = file.getFileName().toString().replace(".json", "");
                if (!NOT_SCRIPTABLE.contains(name)) {
                    tests.add(DynamicTest.dynamicTest(name, () -> assertSameError(name, Files.readString(file))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private static void assertSameError(String name, String fixture) {
        JsonNode expected = Http.parse(fixture);
        boolean chat = name.startsWith("openai");
        JsonNode error = chat ? expected.at("/body/error") : expected.path("body");
        try (FakeModelStudio studio = FakeModelStudio.start()) {
            studio.error(
                    expected.path("_status").asInt(),
                    error.path("code").asText(),
                    error.path("message").asText());
            Got got = chat
                    ? Http.post(studio, Http.CHAT, "{'model':'qwen-plus','messages':[{'role':'user','content':'Hi'}]}")
                    : Http.post(
                            studio,
                            Http.TEXT,
                            "{'model':'qwen-plus','input':{'messages':[{'role':'user','content':'Hi'}]}}");
            assertThat(got.status()).isEqualTo(expected.path("_status").asInt());
            JsonNode body = got.json();
            if (chat) {
                assertThat(body.path("error")).isEqualTo(error);
                // The older sample shows no id at all.
                assertThat(body.has("id")).isEqualTo(expected.path("body").has("id"));
            } else {
                assertThat(body.path("code")).isEqualTo(error.path("code"));
                assertThat(body.path("message")).isEqualTo(error.path("message"));
                assertThat(fields(body)).isEqualTo(fields(error));
            }
        }
    }

    @Test
    void writesAPlainCompletionWithTheRecordedFields() throws IOException {
        Set<String> recorded = fields(Http.parse(read("openai-chat/response-thinking.json")));
        assertThat(fields(answer(Http.CHAT, "{'model':'qwen3-max','enable_thinking':true,'messages':[%s]}")))
                .isEqualTo(recorded);
        recorded.remove("/choices/message/reasoning_content");
        recorded.removeIf(field -> field.startsWith("/usage/completion_tokens_details"));
        assertThat(fields(answer(Http.CHAT, "{'model':'qwen3-max','messages':[%s]}")))
                .isEqualTo(recorded);
    }

    @Test
    void writesANativeAnswerWithTheRecordedFields() throws IOException {
        Set<String> thinking = fields(Http.parse(read("dashscope-text/response-thinking-length.json")));
        thinking.add("/usage/output_tokens_details/text_tokens");
        assertThat(fields(answer(
                        Http.TEXT,
                        "{'model':'qwen-plus','input':{'messages':[%s]},"
                                + "'parameters':{'enable_thinking':true,'result_format':'message'}}")))
                .isEqualTo(thinking);
        assertThat(fields(answer(Http.TEXT, "{'model':'qwen-plus','input':{'messages':[%s]}}")))
                .isEqualTo(fields(Http.parse(read("dashscope-text/response-text-format.json"))));
    }

    @Test
    void writesEveryChunkWithTheFieldsOfARecordedOne() throws IOException {
        for (String file : List.of("stream-usage.sse", "stream-thinking.sse")) {
            String thinking = file.contains("thinking") ? "true" : "false";
            String got = stream(
                    Http.CHAT,
                    "{'model':'qwen3-max','stream':true,'stream_options':{'include_usage':true}," + "'enable_thinking':"
                            + thinking + ",'messages':[%s]}");
            assertThat(shapes(got)).isEqualTo(shapes(read("openai-chat/" + file)));
            assertThat(got).endsWith("\n\ndata: [DONE]\n\n");
        }
    }

    @Test
    void writesEveryNativeEventWithTheFieldsOfARecordedOne() throws IOException {
        Set<String> recorded = shapes(read("dashscope-text/stream-after-tool-results.sse"));
        Set<String> withoutIndex = new TreeSet<>();
        recorded.forEach(shape -> withoutIndex.add(shape.replace("/output/choices/index ", "")));
        assertThat(shapes(stream(
                        Http.TEXT,
                        "{'model':'qwen-plus','input':{'messages':[%s]},"
                                + "'parameters':{'result_format':'message','incremental_output':true}}")))
                .isEqualTo(withoutIndex);
    }

    @Test
    void framesNativeEventsAsRecorded() throws IOException {
        String recorded = read("dashscope-text/stream-text-incremental.sse");
        String got = stream(Http.TEXT, "{'model':'qwen-plus','input':{'messages':[%s]}}");
        assertThat(frame(got)).isEqualTo(frame(recorded));
        String error = read("dashscope-text/stream-error-first-event.sse");
        try (FakeModelStudio studio = FakeModelStudio.start()) {
            Got refused = Http.stream(
                    studio,
                    Http.TEXT,
                    "{'model':'qwen-plus','input':{'messages':[" + "{'role':'robot','content':'Hi'}]}}");
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.body().replace("00000000-0000-9000-8000-000000000001", "ID"))
                    .isEqualTo(error.replace("7671ecd8-93cc-9ee9-bc89-739f0fd8b809", "ID"));
        }
    }

    /** The lines of the first event with their data left out. */
    private static String frame(String stream) {
        return stream.substring(0, stream.indexOf("\n\n") + 2).replaceAll("\\{.*\\}", "{}");
    }

    private static JsonNode answer(String path, String body) {
        try (FakeModelStudio studio = FakeModelStudio.start()) {
            Got got = Http.post(studio, path, body.formatted("{'role':'user','content':'Hi'}"));
            assertThat(got.status()).as(got.body()).isEqualTo(200);
            return got.json();
        }
    }

    private static String stream(String path, String body) {
        try (FakeModelStudio studio = FakeModelStudio.start()) {
            return Http.stream(studio, path, body.formatted("{'role':'user','content':'Hi'}"))
                    .body();
        }
    }

    /** The field names of each chunk, one line per kind of chunk. */
    private static Set<String> shapes(String stream) {
        Set<String> shapes = new TreeSet<>();
        stream.lines()
                .filter(line -> line.startsWith("data:") && !line.endsWith("[DONE]"))
                .forEach(line ->
                        shapes.add(String.join(" ", fields(Http.parse(line.substring(line.indexOf('{'))))) + " "));
        return shapes;
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> fields = new TreeSet<>();
        addFields(node, "", fields);
        return fields;
    }

    private static void addFields(JsonNode node, String path, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(element -> addFields(element, path, fields));
        }
        node.properties().forEach(field -> {
            fields.add(path + "/" + field.getKey());
            addFields(field.getValue(), path + "/" + field.getKey(), fields);
        });
    }
}
