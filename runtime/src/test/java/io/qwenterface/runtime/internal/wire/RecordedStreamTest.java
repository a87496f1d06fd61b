package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.internal.sse.SseReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stream among the fixtures, against what trees of its documents say. */
class RecordedStreamTest {
    private static final Set<String> SPECIAL = Set.of(
            "stream-content-filter.sse",
            "stream-cut-off.sse",
            "stream-error-midway.sse",
            "stream-error-first-event.sse",
            "stream-throttled-first-event.sse",
            "stream-message-cumulative.sse",
            "stream-image-cumulative.sse");

    static Stream<String> ordinary() {
        return Stream.of("openai-chat", "dashscope-text", "dashscope-multimodal")
                .flatMap(folder -> Fixtures.named(folder, "stream-").stream())
                .filter(name -> !SPECIAL.contains(name.substring(name.indexOf('/') + 1)));
    }

    private record Decoded(
            List<StreamEvent> events, @Nullable ChatReply reply) {
        String text() {
            StringBuilder text = new StringBuilder();
            for (StreamEvent event : events) {
                if (event instanceof StreamEvent.Text piece) {
                    assertThat(piece.text()).isNotEmpty();
                    text.append(piece.text());
                }
            }
            return text.toString();
        }

        List<ToolCall> toolCalls() {
            return events.stream()
                    .filter(ToolCall.class::isInstance)
                    .map(ToolCall.class::cast)
                    .toList();
        }

        ChatReply whole() {
            assertThat(reply).isNotNull();
            return java.util.Objects.requireNonNull(reply);
        }
    }

    private static Decoded decode(String name) throws IOException {
        Wire wire = name.startsWith("openai") ? OpenAiChatWire.INSTANCE : DashScopeWire.INSTANCE;
        return decode(wire, Fixtures.bytes(name));
    }

    private static Decoded decode(Wire wire, byte[] stream) throws IOException {
        SseReader sse = new SseReader(new ByteArrayInputStream(stream));
        StreamDecoder decoder = wire.decoder();
        List<StreamEvent> events = new ArrayList<>();
        boolean last = false;
        while (!last && sse.next()) {
            last = decoder.read(sse.event(), sse.comment(), sse.buffer(), sse.offset(), sse.length(), events::add);
        }
        return new Decoded(events, decoder.finish(events::add));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void readsOrdinaryStreams(String name) throws IOException {
        Decoded decoded = decode(name);

        StringBuilder text = new StringBuilder();
        StringBuilder reasoning = new StringBuilder();
        JsonNode usage = Fixtures.json("{}".getBytes(StandardCharsets.UTF_8));
        String finish = "";
        for (String line :
                new String(Fixtures.bytes(name), StandardCharsets.UTF_8).lines().toList()) {
            if (!line.startsWith("data:") || line.contains("[DONE]")) {
                continue;
            }
            JsonNode json = Fixtures.json(line.substring(5).getBytes(StandardCharsets.UTF_8));
            JsonNode body = json.has("output") ? json.path("output") : json;
            if (!json.path("usage").isEmpty()) {
                usage = json.path("usage");
            }
            text.append(body.path("text").asText(""));
            String plain = body.path("finish_reason").asText("null");
            finish = plain.equals("null") ? finish : plain;
            for (JsonNode choice : body.path("choices")) {
                if (choice.path("index").asInt() != 0) {
                    continue;
                }
                JsonNode delta = choice.has("delta") ? choice.path("delta") : choice.path("message");
                JsonNode content = delta.path("content");
                text.append(content.isArray() ? content.path(0).path("text").asText("") : content.asText(""));
                reasoning.append(delta.path("reasoning_content").asText(""));
                String reason = choice.path("finish_reason").asText("null");
                finish = reason.equals("null") ? finish : reason;
            }
        }
        ChatReply whole = decoded.whole();
        assertThat(decoded.text()).isEqualTo(text.toString());
        assertThat(whole.text()).isEqualTo(text.toString());
        assertThat(whole.reasoning()).isEqualTo(reasoning.toString());
        assertThat(whole.finishReason()).isEqualTo(FinishReason.valueOf(finish.toUpperCase(java.util.Locale.ROOT)));
        int input = usage.path("prompt_tokens").asInt(usage.path("input_tokens").asInt());
        int output = usage.path("completion_tokens")
                .asInt(usage.path("output_tokens").asInt());
        assertThat(whole.usage().inputTokens()).isEqualTo(input);
        assertThat(whole.usage().outputTokens()).isEqualTo(output);
        assertThat(whole.usage().totalTokens())
                .isEqualTo(usage.path("total_tokens").asInt(input + output));
        assertThat(decoded.toolCalls()).isEqualTo(whole.toolCalls());
        assertThat(whole.requestId()).isNotEmpty();
    }

    @Test
    void readsTheUsageOfAChunkWithoutChoices() throws IOException {
        assertThat(decode("openai-chat/stream-usage.sse").whole().usage().totalTokens())
                .isPositive();
        assertThat(decode("openai-chat/stream-no-usage.sse").whole().usage()).isEqualTo(Usage.NONE);
    }

    @Test
    void separatesReasoningFromText() throws IOException {
        Decoded decoded = decode("openai-chat/stream-thinking.sse");
        int firstText = decoded.events()
                .indexOf(decoded.events().stream()
                        .filter(StreamEvent.Text.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        assertThat(decoded.events().subList(0, firstText))
                .isNotEmpty()
                .allMatch(StreamEvent.Reasoning.class::isInstance);
        assertThat(decoded.events().subList(firstText, decoded.events().size()))
                .allMatch(StreamEvent.Text.class::isInstance);
    }

    @Test
    void joinsFragmentsOfToolCalls() throws IOException {
        assertThat(decode("openai-chat/stream-tool-call.sse").toolCalls())
                .containsExactly(
                        new ToolCall("call_eee11723464a4b9eb8cee71d", "weather", "{\"location\": \"San Francisco\"}"));
        assertThat(decode("openai-chat/stream-parallel-tool-calls.sse").toolCalls())
                .containsExactly(
                        new ToolCall(
                                "call_29a870e7106f45deb8add3", "get_current_weather", "{\"location\": \"Hangzhou\"}"),
                        new ToolCall(
                                "call_026e44bb31a74266949a20", "get_current_weather", "{\"location\": \"Shanghai\"}"));
        assertThat(decode("dashscope-text/stream-parallel-tool-calls.sse").toolCalls())
                .containsExactly(
                        new ToolCall(
                                "call_29a870e7106f45deb8add3", "get_current_weather", "{\"location\": \"浙江省杭州市\"}"),
                        new ToolCall("call_026e44bb31a74266949a20", "get_current_weather", "{\"location\": \"上海市\"}"));
        assertThat(decode("dashscope-multimodal/stream-thinking-parallel-tool-calls.sse")
                        .toolCalls())
                .containsExactly(
                        new ToolCall(
                                "call_aa99ad078f294a3d81da41d7", "get_current_weather", "{\"location\": \"浙江省杭州市\"}"),
                        new ToolCall(
                                "call_aa8b6311567847e197e6ca7f", "get_current_weather", "{\"location\": \"上海市\"}"));
        assertThat(decode("openai-chat/stream-thinking-then-tool-call.sse")
                        .whole()
                        .finishReason())
                .isEqualTo(FinishReason.TOOL_CALLS);
    }

    @Test
    void findsWhatIsNewInAStreamThatRepeatsItself() throws IOException {
        assertThat(decode("dashscope-text/stream-message-cumulative.sse").text())
                .isEqualTo("您刚才提到的数字是42。")
                .isEqualTo(decode("dashscope-text/stream-message-incremental-short.sse")
                        .text());
        Decoded image = decode("dashscope-multimodal/stream-image-cumulative.sse");
        assertThat(image.text()).isEqualTo("这是一个海滩，有沙滩和海浪");
        assertThat(image.whole().text()).isEqualTo("这是一个海滩，有沙滩和海浪");
    }

    @Test
    void seesThatAStreamWasCutOff() throws IOException {
        assertThat(decode("openai-chat/stream-cut-off.sse").reply()).isNull();
        assertThat(decode("dashscope-text/stream-cut-off.sse").reply()).isNull();
    }

    @Test
    void endsWithAFinishReasonEvenWithoutDone() throws IOException {
        byte[] stream = "data: {\"choices\":[{\"delta\":{\"content\":\"hi\"},\"finish_reason\":\"stop\"}]}\n\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(decode(OpenAiChatWire.INSTANCE, stream).whole().text()).isEqualTo("hi");
    }

    private static ServiceError error(String name) {
        return catchThrowableOfType(AnswerFault.class, () -> decode(name)).error();
    }

    @Test
    void readsErrorsOfDashScopeStreamsWithTheStatusOfTheComment() {
        assertThat(error("dashscope-text/stream-error-first-event.sse"))
                .isEqualTo(new ServiceError(
                        400,
                        "InvalidParameter",
                        "Role must be user or assistant and Content length must be greater than 0",
                        "7671ecd8-93cc-9ee9-bc89-739f0fd8b809"));
        assertThat(error("dashscope-text/stream-throttled-first-event.sse").status())
                .isEqualTo(429);
        assertThat(error("dashscope-text/stream-error-midway.sse").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void readsErrorsOfOpenAiStreamsWithTheStatusOfTheirCode() {
        assertThat(error("openai-chat/stream-error-midway.sse"))
                .isEqualTo(new ServiceError(
                        500,
                        "internal_error",
                        "An internal error has occured, please try again later or contact service support.",
                        "00000000-0000-9000-8000-00000000000b"));
        assertThat(error("openai-chat/stream-content-filter.sse").status()).isEqualTo(400);
    }
}
