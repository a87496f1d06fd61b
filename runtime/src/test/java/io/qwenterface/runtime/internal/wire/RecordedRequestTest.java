package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.Effort;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.SearchOptions;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.Weather;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests among the fixtures that no other test has, one of each capability and protocol. */
class RecordedRequestTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask");
    private static final PromptSpec NATIVE = SPEC.transport(Transport.DASHSCOPE);
    private static final String WEATHER_SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"location\":{\"type\":\"string\","
                    + "\"description\":\"要获取天气的省市名称，例如浙江省杭州市\"}},\"required\":[\"location\"]}";

    /** What is not sent as it stands there, and why. */
    private static final Map<String, String> OTHERS = Map.of(
            "openai-chat/request-image-base64-options.json", "shows an image of one pixel, which the service refuses",
            "openai-chat/request-stop-token-ids.json", "stops at sequences of tokens, not at single ones",
            "dashscope-text/request-text-format.json", "asks in the older form",
            "dashscope-text/request-tools-forced.json", "forces the model to call a tool");

    @Test
    void everyRequestIsSentInSomeTestOrHasAReason() throws IOException {
        List<String> recorded = Stream.of("openai-chat", "dashscope-text", "dashscope-multimodal", "responses")
                .flatMap(folder -> Fixtures.named(folder, "request-").stream())
                .toList();
        assumeTrue(recorded.size() > 4, "no fixtures beside this project");
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tests.append(Files.readString(file));
            }
        }
        String sources = tests.toString();
        // The names in the list of others count as well.
        assertThat(recorded).allMatch(name -> sources.contains('"' + name + '"'));
        assertThat(recorded).containsAll(OTHERS.keySet());
    }

    private static JsonNode body(Prompt prompt, boolean streaming) {
        String body = Wire.of(prompt.spec())
                .encode(ChatRequest.of(prompt, null, streaming))
                .toString();
        return Fixtures.json(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ToolSpec weather(String description, String schema) {
        return ToolSpec.of("get_current_weather", description, schema, Weather::read, (city, context) -> "unused");
    }

    private static ObjectNode fixture(String name) {
        return (ObjectNode) Fixtures.json(name);
    }

    /** The parameters of a native request, with what we send always: the form of the answer, and no repetitions. */
    private static ObjectNode parameters(ObjectNode request) {
        return request.withObjectProperty("parameters")
                .put("result_format", "message")
                .put("incremental_output", true);
    }

    @Test
    void thinksForSoManyTokens() {
        Prompt prompt = SPEC.model("qwen3-max")
                .thinking(true)
                .thinkingBudget(2048)
                .user("How many 'r's are in the word strawberry?");
        assertThat(body(prompt, true)).isEqualTo(fixture("openai-chat/request-thinking-stream.json"));
        Prompt natively = NATIVE.model("qwen-plus-latest")
                .thinking(true)
                .thinkingBudget(10)
                .user("请问 1+1 是多少？");
        assertThat(body(natively, true)).isEqualTo(fixture("dashscope-text/request-thinking-stream.json"));
    }

    @Test
    void thinksWithoutAStream() {
        ObjectNode expected = fixture("dashscope-text/request-thinking-nonstream.json");
        ObjectNode parameters = parameters(expected);
        // The answer's limit here, of reasoning and answer there.
        parameters.set("max_tokens", parameters.remove("max_completion_tokens"));
        Prompt prompt =
                NATIVE.model("deepseek-v4-pro").thinking(true).maxTokens(20).user("请问 1+1 是多少？");
        assertThat(body(prompt, false)).isEqualTo(expected);
    }

    @Test
    void tellsReasoningAgain() {
        Conversation earlier = Conversation.inMemory();
        earlier.append(
                Message.user("9.9 or 9.11, which is larger?"),
                Message.assistant("9.9 is larger.", "Compare 9.90 and 9.11 ...", List.of()));
        Prompt prompt = SPEC.model("qwen3.8-max")
                .preserveThinking()
                .effort(Effort.MEDIUM)
                .user("Why?")
                .conversation(earlier);
        assertThat(body(prompt, true)).isEqualTo(fixture("openai-chat/request-history-reasoning.json"));
    }

    @Test
    void offersTools() {
        ObjectNode expected = fixture("openai-chat/request-tools.json");
        // What holds without a word.
        expected.remove("tool_choice");
        ToolSpec time = ToolSpec.of(
                "get_current_time", "Tell the current time.", "{}", Weather::read, (nothing, context) -> "unused");
        Prompt prompt = SPEC.model("qwen3-max")
                .user("What is the weather in San Francisco?")
                .tools(Toolbox.of(8, weather("Look up the current weather of a city.", Weather.SCHEMA), time));
        assertThat(body(prompt, false)).isEqualTo(expected);
    }

    @Test
    void offersToolsNatively() {
        ObjectNode expected = fixture("dashscope-text/request-parallel-tools-stream.json");
        parameters(expected).remove(List.of("enable_search", "stop"));
        Prompt prompt = NATIVE.model("qwen-max")
                .seed(6999)
                .topP(0.8)
                .topK(100)
                .repetitionPenalty(1.1)
                .temperature(0.85)
                .user("杭州和上海现在的天气如何？")
                .tools(Toolbox.of(8, weather("获取现在的天气", WEATHER_SCHEMA)));
        assertThat(body(prompt, true)).isEqualTo(expected);
    }

    @Test
    void offersToolsBesideAnImage() {
        ObjectNode expected = fixture("dashscope-multimodal/request-thinking-parallel-tools-stream.json");
        parameters(expected);
        JsonNode content = expected.at("/input/messages/0/content");
        Prompt prompt = NATIVE.model("qwen3.6-plus")
                .multimodalPath()
                .thinking(true)
                .user(PromptTemplate.of("", content.at("/1/text").asText())
                        .fillWithMedia(MediaSlot.image("photo")
                                .of(URI.create(content.at("/0/image").asText()))))
                .tools(Toolbox.of(8, weather("获取现在的天气", WEATHER_SCHEMA)));
        assertThat(body(prompt, true)).isEqualTo(expected);
    }

    @Test
    void sendsResultsOfTools() {
        ObjectNode expected = fixture("dashscope-text/request-tool-results.json");
        JsonNode messages = expected.at("/input/messages");
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : messages.at("/1/tool_calls")) {
            calls.add(new ToolCall(
                    call.path("id").asText(),
                    call.at("/function/name").asText(),
                    call.at("/function/arguments").asText()));
        }
        Prompt prompt = NATIVE.model("qwen-plus")
                .seed(6999)
                .user(messages.at("/0/content").asText())
                .tools(Toolbox.of(8, weather("获取现在的天气", WEATHER_SCHEMA)));
        ChatRequest request = ChatRequest.of(prompt, null, true)
                .after(List.of(
                        Message.assistant("", "", calls),
                        Message.tool(
                                calls.get(0).id(), "", messages.at("/2/content").asText()),
                        Message.tool(
                                calls.get(1).id(), "", messages.at("/3/content").asText())));
        String body = Wire.of(prompt.spec()).encode(request).toString();
        assertThat(Fixtures.json(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @Test
    void showsAnImage() {
        ObjectNode expected = fixture("dashscope-multimodal/request-image.json");
        // One text to stop at is a list of one here.
        ObjectNode parameters = parameters(expected);
        parameters.putArray("stop").add("你好");
        JsonNode content = expected.at("/input/messages/1/content");
        Prompt prompt = NATIVE.model("qwen-vl-plus")
                .multimodalPath()
                .highResolutionImages()
                .system("You are a helpful assistant.")
                .seed(1234)
                .topK(100)
                .topP(0.81)
                .temperature(1.1)
                .repetitionPenalty(1.3)
                .presencePenalty(1.2)
                .stop("你好")
                .user(PromptTemplate.of("", content.at("/1/text").asText())
                        .fillWithMedia(MediaSlot.image("photo")
                                .of(URI.create(content.at("/0/image").asText()))));
        assertThat(body(prompt, false)).isEqualTo(expected);
    }

    @Test
    void showsTheFramesOfAVideo() {
        ObjectNode expected = fixture("dashscope-multimodal/request-video-frames.json");
        parameters(expected);
        JsonNode content = expected.at("/input/messages/0/content");
        List<URI> frames = new ArrayList<>();
        content.at("/0/video").forEach(frame -> frames.add(URI.create(frame.asText())));
        Prompt prompt = NATIVE.model("qwen-vl-max")
                .multimodalPath()
                .seed(1234)
                .topP(0.01)
                .temperature(0.1)
                .repetitionPenalty(1.05)
                .user(PromptTemplate.of("", content.at("/1/text").asText())
                        .fillWithMedia(MediaSlot.frames("clip").ofAll(frames)));
        assertThat(body(prompt, false)).isEqualTo(expected);
    }

    @Test
    void searches() {
        SearchOptions search = SearchOptions.defaults().forced(true).strategy(SearchOptions.Strategy.TURBO);
        Prompt prompt = SPEC.model("qwen-plus")
                .user("Weather in Hangzhou tomorrow?")
                .options(CallOptions.builder().search(search).build());
        assertThat(body(prompt, false)).isEqualTo(fixture("openai-chat/request-search.json"));
    }

    @Test
    void searchesAndTellsWhere() {
        ObjectNode expected = fixture("dashscope-text/request-search-stream.json");
        // The strategy has another name by now, and the sources need not come first.
        parameters(expected)
                .withObjectProperty("search_options")
                .remove(List.of("prepend_search_result", "search_strategy"));
        Prompt prompt = NATIVE.model("qwen-plus")
                .sources()
                .user("杭州明天的天气")
                .options(CallOptions.builder()
                        .search(SearchOptions.defaults().forced(true))
                        .build());
        assertThat(body(prompt, true)).isEqualTo(expected);
    }

    @Test
    void marksWhatIsToBeCached() {
        Prompt prompt = SPEC.model("qwen3-coder-plus")
                .system("<at least 1024 tokens of stable context>")
                .cacheSystem()
                .user("What does this code do?");
        assertThat(body(prompt, false)).isEqualTo(fixture("openai-chat/request-cache-control.json"));
    }

    @Test
    void asksForSpeech() {
        Prompt prompt = SPEC.model("qwen3-omni-flash")
                .speech("Cherry")
                .user(PromptTemplate.of("", "What is said?")
                        .fillWithMedia(MediaSlot.audio("sound").of(URI.create("https://example.com/a.wav"))));
        assertThat(body(prompt, true)).isEqualTo(fixture("openai-chat/request-audio-omni.json"));
    }

    @Test
    void asksHowLikelyTheTokensWere() {
        ObjectNode expected = fixture("dashscope-text/request-logprobs.json");
        parameters(expected);
        Prompt prompt = NATIVE.model("qwen-max")
                .seed(1234)
                .maxTokens(1500)
                .topP(0.8)
                .topK(100)
                .repetitionPenalty(1.1)
                .temperature(0.85)
                .user("请问 1+1 是多少？请直接输出结果")
                .options(CallOptions.builder().topLogprobs(2).build());
        assertThat(body(prompt, false)).isEqualTo(expected);
    }

    @Test
    void asksAsTheSeedsDo() {
        ObjectNode text = fixture("dashscope-text/request-seed-message.json");
        parameters(text);
        assertThat(body(
                        NATIVE.model("qwen-plus")
                                .system("You are a helpful assistant.")
                                .user("Who are you?"),
                        false))
                .isEqualTo(text);
        ObjectNode image = fixture("dashscope-multimodal/request-seed-image.json");
        parameters(image);
        JsonNode content = image.at("/input/messages/0/content");
        Prompt prompt = NATIVE.model("qwen3.5-plus")
                .multimodalPath()
                .user(PromptTemplate.of("", content.at("/1/text").asText())
                        .fillWithMedia(MediaSlot.image("photo")
                                .of(URI.create(content.at("/0/image").asText()))));
        assertThat(body(prompt, false)).isEqualTo(image);
    }

    @Test
    void sendsSound() {
        ObjectNode expected = fixture("dashscope-multimodal/request-audio-stream.json");
        parameters(expected);
        JsonNode content = expected.at("/input/messages/1/content");
        Prompt prompt = NATIVE.model("qwen-audio-turbo")
                .multimodalPath()
                .system("You are a helpful assistant.")
                .seed(1234)
                .topK(100)
                .topP(0.81)
                .user(PromptTemplate.of("", content.at("/1/text").asText())
                        .fillWithMedia(MediaSlot.audio("sound")
                                .of(URI.create(content.at("/0/audio").asText()))));
        assertThat(body(prompt, true)).isEqualTo(expected);
    }

    @Test
    void showsAnImageOverTheResponsesApi() {
        ObjectNode expected = fixture("responses/request-messages.json");
        ObjectNode input = (ObjectNode) expected.at("/input/1");
        // The system's text has a place of its own, which is not inherited by later answers.
        expected.put("instructions", expected.at("/input/0/content").asText());
        expected.putArray("input").add(input);
        JsonNode content = input.path("content");
        Prompt prompt = SPEC.model("qwen3.5-plus")
                .transport(Transport.OPENAI_RESPONSES)
                .system("You are a helpful assistant.")
                .user(PromptTemplate.of(content.at("/0/text").asText(), "")
                        .fillWithMedia(MediaSlot.image("photo")
                                .of(URI.create(content.at("/1/image_url").asText()))));
        assertThat(body(prompt, true)).isEqualTo(expected);
    }
}
