package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.StreamEvent.ToolResult;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams and futures whose model asks for tools. */
@Timeout(120)
class StreamedToolsTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");
    private static final PromptSpec NATIVE = SPEC.transport(Transport.DASHSCOPE);

    private static final String ASKS = """
            data: {"choices":[{"delta":{"content":"Let me ","role":"assistant"},"index":0}]}

            data: {"choices":[{"delta":{"content":"look.","role":"assistant"},"index":0}]}

            data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":\
            {"name":"get_current_weather","arguments":""}}]},"index":0}]}

            data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"","function":{"arguments":"{\\"location\\":"}},\
            {"index":1,"id":"b","function":{"name":"get_current_weather","arguments":"{\\"location\\":\\"Bonn\\""}}]},"index":0}]}

            data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"","function":{"arguments":" \\"Köln\\"}"}}]},"index":0}]}

            data: {"choices":[{"delta":{"tool_calls":[{"index":1,"id":"","function":{"arguments":"}"}}]},"index":0}]}

            data: {"choices":[{"delta":{"tool_calls":[{"index":1,"id":"","function":{"arguments":""}}]},"index":0}]}

            data: {"choices":[{"delta":{},"finish_reason":"tool_calls","index":0}]}

            data: {"choices":[],"usage":{"prompt_tokens":30,"completion_tokens":40,"total_tokens":70}}

            data: [DONE]

            """;

    private static final String ANSWERS = """
            data: {"choices":[{"delta":{"content":"Rain ","role":"assistant"},"index":0}]}

            data: {"choices":[{"delta":{"content":"in both."},"index":0}]}

            data: {"choices":[{"delta":{"content":""},"finish_reason":"stop","index":0}]}

            data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7}}

            data: [DONE]

            """;

    private final AtomicInteger runs = new AtomicInteger();
    private final Toolbox tools = Toolbox.of(3, Weather.tool((arguments, context) -> {
        runs.incrementAndGet();
        return "rain in " + arguments.location();
    }));

    private Service service;

    @BeforeEach
    void start() throws IOException {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static byte[] bytes(String events) {
        return events.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode messages() throws InterruptedException {
        JsonNode body =
                Fixtures.json(Weather.present(service.request().getBody()).toByteArray());
        return body.has("messages") ? body.path("messages") : body.path("input").path("messages");
    }

    @Test
    void deliversCallsResultsAndOneEnd() throws Exception {
        service.stream(bytes(ASKS)).stream(bytes(ANSWERS));
        List<StreamEvent> events;
        try (QwenClient client = service.client()) {
            events = Collected.allOf(client.events(SPEC.user("Köln, Bonn?").tools(tools)))
                    .elements();
        }
        assertThat(events.subList(0, events.size() - 1))
                .containsExactly(
                        new StreamEvent.Text("Let me "),
                        new StreamEvent.Text("look."),
                        new ToolCall("a", "get_current_weather", "{\"location\": \"Köln\"}"),
                        new ToolCall("b", "get_current_weather", "{\"location\":\"Bonn\"}"),
                        new ToolResult("a", "get_current_weather", "rain in Köln"),
                        new ToolResult("b", "get_current_weather", "rain in Bonn"),
                        new StreamEvent.Text("Rain "),
                        new StreamEvent.Text("in both."));
        Reply<String> reply = ((StreamEvent.Completed) events.get(events.size() - 1)).reply();
        assertThat(reply.text()).isEqualTo("Rain in both.");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(reply.usage()).isEqualTo(new Usage(33, 44, 77, 0, 0));
        assertThat(messages()).hasSize(1);
        JsonNode second = messages();
        assertThat(second).hasSize(4);
        assertThat(second.path(1).path("content").asText()).isEqualTo("Let me look.");
        assertThat(second.path(3).path("tool_call_id").asText()).isEqualTo("b");
    }

    @Test
    void givesTheSameReplyWhetherItIsWaitedForOrStreamed() throws Exception {
        service.stream(bytes(ASKS)).stream(bytes(ANSWERS)).stream(bytes(ASKS)).stream(bytes(ANSWERS)).stream(
                bytes(ASKS))
                .stream(bytes(ANSWERS));
        try (QwenClient client = service.client()) {
            Reply<String> blocking = client.reply(SPEC.streamOnly().user("?").tools(tools));
            Reply<String> future =
                    client.replyAsync(SPEC.streamOnly().user("?").tools(tools)).get(20, TimeUnit.SECONDS);
            List<StreamEvent> events =
                    Collected.allOf(client.events(SPEC.user("?").tools(tools))).elements();
            assertThat(future).isEqualTo(blocking);
            assertThat(events.get(events.size() - 1)).isEqualTo(new StreamEvent.Completed(blocking));
        }
        assertThat(runs).hasValue(6);
    }

    @Test
    void runsAToolOnlyWhenMoreIsAskedFor() throws Exception {
        service.stream(bytes(ASKS)).stream(bytes(ANSWERS));
        try (QwenClient client = service.client()) {
            Collected<StreamEvent> events =
                    Collected.of(client.events(SPEC.user("?").tools(tools)));
            events.request(4);
            for (int i = 0; i < 4; i++) {
                events.next();
            }
            assertThat(runs).hasValue(0);
            events.request(1);
            assertThat(events.next()).isInstanceOf(ToolResult.class);
            assertThat(runs).hasValue(1);
            events.request(Long.MAX_VALUE);
            events.ended();
        }
        assertThat(runs).hasValue(2);
    }

    @Test
    void textsPauseForTheToolAndGoOn() throws Exception {
        service.stream(bytes(ASKS)).stream(bytes(ANSWERS));
        try (QwenClient client = service.client()) {
            assertThat(Collected.allOf(client.stream(SPEC.user("?").tools(tools)))
                            .elements())
                    .containsExactly("Let me ", "look.", "Rain ", "in both.");
        }
    }

    @Test
    void streamsOverDashScopeAsRecorded() throws Exception {
        service.stream(Fixtures.bytes("dashscope-text/stream-parallel-tool-calls.sse")).stream(
                Fixtures.bytes("dashscope-text/stream-after-tool-results.sse"));
        try (QwenClient client = service.client()) {
            List<StreamEvent> events = Collected.allOf(
                            client.events(NATIVE.user("?").tools(tools)))
                    .elements();
            assertThat(events.subList(0, 4))
                    .containsExactly(
                            new ToolCall(
                                    "call_29a870e7106f45deb8add3", "get_current_weather", "{\"location\": \"浙江省杭州市\"}"),
                            new ToolCall(
                                    "call_026e44bb31a74266949a20", "get_current_weather", "{\"location\": \"上海市\"}"),
                            new ToolResult("call_29a870e7106f45deb8add3", "get_current_weather", "rain in 浙江省杭州市"),
                            new ToolResult("call_026e44bb31a74266949a20", "get_current_weather", "rain in 上海市"));
            assertThat(events.get(events.size() - 1)).isInstanceOf(StreamEvent.Completed.class);
        }
        service.request();
        JsonNode messages = messages();
        assertThat(messages.path(1).path("content").asText("-")).isEmpty();
        assertThat(messages.path(3).path("content").asText()).isEqualTo("rain in 上海市");
    }

    @Test
    void sendsReasoningBackOnlyToModelsThatReadIt() throws Exception {
        byte[] asks = Fixtures.bytes("dashscope-multimodal/stream-thinking-parallel-tool-calls.sse");
        byte[] answers = Fixtures.bytes("dashscope-multimodal/stream-thinking-after-tool-results.sse");
        service.stream(asks).stream(answers).stream(asks).stream(answers).stream(answers);
        PromptSpec spec = NATIVE.multimodalPath();
        Conversation conversation = Conversation.inMemory();
        try (QwenClient client = service.client()) {
            Collected.allOf(client.stream(spec.user("?").tools(tools)));
            Collected.allOf(
                    client.stream(spec.preserveThinking().user("?").tools(tools).conversation(conversation)));
            Collected.allOf(client.stream(spec.preserveThinking().user("?").conversation(conversation)));
        }
        service.request();
        assertThat(messages().path(1).has("reasoning_content")).isFalse();
        service.request();
        JsonNode asked = messages().path(1);
        assertThat(asked.path("content").isArray()).isTrue();
        assertThat(asked.path("reasoning_content").asText()).isNotEmpty();
        JsonNode later = messages();
        assertThat(later).hasSize(6);
        assertThat(later.path(1)).isEqualTo(asked);
        assertThat(later.path(4).path("role").asText()).isEqualTo("assistant");
        assertThat(later.path(4).path("reasoning_content").asText()).isNotEmpty();
    }

    @Test
    void repeatsTheRequestOfALaterRoundAlone() throws Exception {
        List<String> heard = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void started(Call call) {
                heard.add("started");
            }

            @Override
            public void retrying(Call call, int attempt, Duration delay, QwenException reason) {
                heard.add("retrying after " + attempt);
            }

            @Override
            public void succeeded(Call call, Reply<?> reply, Duration took) {
                heard.add("succeeded with " + reply.usage().totalTokens());
            }
        };
        service.stream(bytes(ASKS)).answer(503, "").answer(503, "").stream(bytes(ANSWERS));
        try (QwenClient client = service.client(service.builder().listener(listener))) {
            assertThat(Collected.allOf(client.stream(SPEC.user("?").tools(tools)))
                            .elements())
                    .hasSize(4);
        }
        assertThat(runs).hasValue(2);
        assertThat(heard).containsExactly("started", "retrying after 1", "retrying after 2", "succeeded with 77");
    }

    @Test
    void readsAStructuredAnswerOnceNoMoreToolsAreAskedFor() throws Exception {
        JsonOutput<Weather.Arguments> output = JsonOutput.jsonObject("place", Weather.SCHEMA, Weather::read);
        service.answer(200, Weather.asks("a", "get_current_weather", "{\"location\":\"Bonn\"}"))
                .answer("nowhere")
                .answer(200, Weather.asks("b", "get_current_weather", "{\"location\":\"Bonn\"}"))
                .answer("{\\\"location\\\":\\\"Bonn\\\"}");
        Conversation conversation = Conversation.inMemory();
        try (QwenClient client = service.client()) {
            Reply<Weather.Arguments> reply =
                    client.reply(SPEC.user("?").tools(tools).conversation(conversation), output);
            assertThat(reply.value().location()).isEqualTo("Bonn");
            assertThat(reply.repairs()).isEqualTo(1);
            assertThat(reply.usage().totalTokens()).isEqualTo(2 * 70 + 2 * 7);
        }
        // The answer that did not fit and the complaint are no part of the conversation; what the tools said is.
        assertThat(conversation.messages())
                .extracting(Message::role)
                .containsExactly(
                        Message.Role.USER,
                        Message.Role.ASSISTANT,
                        Message.Role.TOOL,
                        Message.Role.ASSISTANT,
                        Message.Role.TOOL,
                        Message.Role.ASSISTANT);
    }

    @Test
    void everyCutGivesTheSameEvents() throws Exception {
        List<StreamEvent> whole = eventsCutAt(0);
        assertThat(whole).hasSize(9);
        for (int cut = 1; cut <= Math.max(bytes(ASKS).length, bytes(ANSWERS).length); cut++) {
            assertThat(eventsCutAt(cut)).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    private List<StreamEvent> eventsCutAt(int cut) throws InterruptedException {
        try (QwenClient client = service.client(service.builder().httpTransport(new CutTransport(cut)))) {
            return Collected.allOf(client.events(SPEC.user("?").tools(tools))).elements();
        }
    }

    /** Answers first with the calls, then with the text, each in two reads. */
    private static final class CutTransport implements HttpTransport {
        private final int cut;
        private int requests;

        CutTransport(int cut) {
            this.cut = cut;
        }

        @Override
        public HttpAnswer complete(HttpRequest request) {
            throw new AssertionError("nobody waits for a whole answer here");
        }

        @Override
        public HttpStream stream(HttpRequest request) {
            byte[] events = bytes(requests++ == 0 ? ASKS : ANSWERS);
            int at = Math.min(cut, events.length);
            InputStream body = new SequenceInputStream(
                    new ByteArrayInputStream(events, 0, at), new ByteArrayInputStream(events, at, events.length - at));
            return new HttpStream() {
                @Override
                public int status() {
                    return 200;
                }

                @Override
                public @Nullable String header(String name) {
                    return null;
                }

                @Override
                public InputStream body() {
                    return body;
                }

                @Override
                public void close() {
                    // Nothing is held.
                }
            };
        }
    }
}
