package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.Usage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every whole answer among the fixtures, against what a tree of the same JSON says. */
class RecordedReplyTest {
    static Stream<String> openAi() {
        return Fixtures.named("openai-chat", "response-").stream();
    }

    static Stream<String> dashScope() {
        return Stream.of("dashscope-text", "dashscope-multimodal")
                .flatMap(folder -> Fixtures.named(folder, "response-").stream());
    }

    private static ChatReply decode(Wire wire, String name) {
        byte[] body = Fixtures.bytes(name);
        return wire.decode(body, 0, body.length);
    }

    @ParameterizedTest
    @MethodSource("openAi")
    void readsOpenAiAnswers(String name) {
        ChatReply reply = decode(OpenAiChatWire.INSTANCE, name);

        JsonNode json = Fixtures.json(name);
        JsonNode choice = json.path("choices").path(0);
        assertThat(reply.text())
                .isEqualTo(choice.path("message").path("content").asText(""));
        assertThat(reply.reasoning())
                .isEqualTo(choice.path("message").path("reasoning_content").asText(""));
        assertThat(reply.toolCalls()).isEqualTo(toolCalls(choice.path("message")));
        assertThat(reply.finishReason())
                .isEqualTo(FinishReason.valueOf(
                        choice.path("finish_reason").asText().toUpperCase(java.util.Locale.ROOT)));
        assertThat(reply.model()).isEqualTo(json.path("model").asText());
        assertThat("chatcmpl-" + reply.requestId()).isEqualTo(json.path("id").asText());
        JsonNode usage = json.path("usage");
        assertThat(reply.usage())
                .isEqualTo(new Usage(
                        usage.path("prompt_tokens").asInt(),
                        usage.path("completion_tokens").asInt(),
                        usage.path("total_tokens").asInt(),
                        usage.path("completion_tokens_details")
                                .path("reasoning_tokens")
                                .asInt(),
                        usage.path("prompt_tokens_details")
                                .path("cached_tokens")
                                .asInt(),
                        usage.path("prompt_tokens_details")
                                .path("cache_creation_input_tokens")
                                .asInt()));
    }

    @ParameterizedTest
    @MethodSource("dashScope")
    void readsDashScopeAnswers(String name) {
        ChatReply reply = decode(DashScopeWire.INSTANCE, name);

        JsonNode json = Fixtures.json(name);
        JsonNode output = json.path("output");
        JsonNode message = output.path("choices").path(0).path("message");
        JsonNode content = message.path("content");
        String text = content.isArray()
                ? content.path(0).path("text").asText()
                : content.asText(output.path("text").asText(""));
        assertThat(reply.text()).isEqualTo(text);
        assertThat(reply.reasoning())
                .isEqualTo(message.path("reasoning_content").asText(""));
        assertThat(reply.toolCalls()).isEqualTo(toolCalls(message));
        assertThat(reply.requestId()).isEqualTo(json.path("request_id").asText());
        JsonNode usage = json.path("usage");
        int input = usage.path("input_tokens").asInt();
        int outputTokens = usage.path("output_tokens").asInt();
        assertThat(reply.usage())
                .isEqualTo(new Usage(
                        input,
                        outputTokens,
                        usage.path("total_tokens").asInt(input + outputTokens),
                        usage.path("output_tokens_details")
                                .path("reasoning_tokens")
                                .asInt(),
                        usage.path("prompt_tokens_details")
                                .path("cached_tokens")
                                .asInt(),
                        usage.path("prompt_tokens_details")
                                .path("cache_creation_input_tokens")
                                .asInt()));
    }

    private static List<ToolCall> toolCalls(JsonNode message) {
        return message.path("tool_calls")
                .valueStream()
                .map(call -> new ToolCall(
                        call.path("id").asText(),
                        call.path("function").path("name").asText(),
                        call.path("function").path("arguments").asText()))
                .toList();
    }

    @Test
    void neverPutsReasoningIntoTheText() {
        ChatReply reply = decode(DashScopeWire.INSTANCE, "dashscope-text/response-thinking-length.json");
        assertThat(reply.text()).isEmpty();
        assertThat(reply.reasoning()).startsWith("我们被问到");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(reply.usage().reasoningTokens()).isEqualTo(20);
    }

    @Test
    void believesToolCallsMoreThanTheFinishReason() {
        ChatReply reply = decode(DashScopeWire.INSTANCE, "dashscope-text/response-tool-call-forced.json");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(reply.toolCalls())
                .containsExactly(new ToolCall(
                        "call_cec4c19d27624537b583af", "get_current_weather", "{\"location\": \"浙江省杭州市\"}"));
    }

    @Test
    void doesNotKnowTheReasonOfAnAnswerThatRanOutOfTime() {
        assertThat(decode(DashScopeWire.INSTANCE, "dashscope-text/response-partial-timeout.json")
                        .finishReason())
                .isEqualTo(FinishReason.UNKNOWN);
    }

    @Test
    void readsTheOlderTextFormat() {
        ChatReply reply = decode(DashScopeWire.INSTANCE, "dashscope-text/response-text-format.json");
        assertThat(reply.text()).isEqualTo("1+1等于2。这是最基本的数学加法运算之一。");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void takesTheFirstOfSeveralChoicesWhereverItStands() {
        byte[] body = ("{\"choices\":[{\"message\":{\"content\":\"second\"},\"finish_reason\":\"length\",\"index\":1},"
                        + "{\"message\":{\"content\":\"first\"},\"finish_reason\":\"stop\",\"index\":0}]}")
                .getBytes(StandardCharsets.UTF_8);
        ChatReply reply = OpenAiChatWire.INSTANCE.decode(body, 0, body.length);
        assertThat(reply.text()).isEqualTo("first");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void takesAnErrorForAnErrorWhateverItsStatus() {
        byte[] body = "{\"code\":\"Throttling\",\"message\":\"Slow down.\",\"request_id\":\"r-1\"}"
                .getBytes(StandardCharsets.UTF_8);
        AnswerFault fault =
                catchThrowableOfType(AnswerFault.class, () -> DashScopeWire.INSTANCE.decode(body, 0, body.length));
        assertThat(fault.error()).isEqualTo(new ServiceError(429, "Throttling", "Slow down.", "r-1"));
    }

    @Test
    void refusesWhatIsNoAnswer() {
        byte[] body = "<html>Sign in first</html>".getBytes(StandardCharsets.UTF_8);
        AnswerFault fault =
                catchThrowableOfType(AnswerFault.class, () -> OpenAiChatWire.INSTANCE.decode(body, 0, body.length));
        assertThat(fault.error()).isEqualTo(new ServiceError(200, "", "<html>Sign in first</html>", ""));
        byte[] empty = "{\"choices\":[]}".getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(AnswerFault.class, () -> OpenAiChatWire.INSTANCE.decode(empty, 0, empty.length))
                        .error()
                        .message())
                .isEmpty();
    }
}
