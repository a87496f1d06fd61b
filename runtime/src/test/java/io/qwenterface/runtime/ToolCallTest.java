package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls whose model asks for tools, over HTTP, the answers being recorded ones where there are some. */
class ToolCallTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");
    private static final String QUESTION = "What is the weather in Hangzhou and Shanghai?";

    private final List<String> asked = new ArrayList<>();
    private final Toolbox tools = Toolbox.of(2, Weather.tool((arguments, context) -> {
        asked.add(context.callId() + " " + arguments.location());
        return arguments.location().equals("Hangzhou") ? "Hangzhou: cloudy, 18 C" : "Shanghai: light rain, 19 C";
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

    private JsonNode body() throws InterruptedException {
        return Fixtures.json(Weather.present(service.request().getBody()).toByteArray());
    }

    private String asksForBothTowns() {
        return Weather.asks(
                "call_29a870e7106f45deb8add3",
                "get_current_weather",
                "{\"location\": \"Hangzhou\"}",
                "call_026e44bb31a74266949a20",
                "get_current_weather",
                "{\"location\": \"Shanghai\"}");
    }

    @Test
    void runsTheToolsAndSendsTheirResultsAsDocumented() throws Exception {
        JsonNode expected = Fixtures.json("openai-chat/request-tool-results.json");
        service.answer(200, asksForBothTowns()).answer("Rain, mostly.");
        try (QwenClient client = service.client()) {
            Reply<String> reply = client.reply(SPEC.user(QUESTION).tools(tools));
            assertThat(reply.text()).isEqualTo("Rain, mostly.");
            assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
            assertThat(reply.usage()).isEqualTo(new Usage(33, 44, 77, 0, 0));
        }
        assertThat(asked)
                .containsExactly("call_29a870e7106f45deb8add3 Hangzhou", "call_026e44bb31a74266949a20 Shanghai");
        ObjectNode first = (ObjectNode) body();
        assertThat(first.path("tools")).isEqualTo(expected.path("tools"));
        assertThat(first.path("messages")).hasSize(1);
        assertThat(body()).isEqualTo(expected);
    }

    @Test
    void runsTheToolsOverDashScope() throws Exception {
        service.answer(
                200,
                new String(Fixtures.bytes("dashscope-text/response-tool-call-forced.json"), StandardCharsets.UTF_8));
        service.answer(
                200,
                "{\"output\":{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                        + "\"content\":\"Rain.\"}}]},\"usage\":{\"total_tokens\":3,\"output_tokens\":2,\"input_tokens\":1}}");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(
                            SPEC.transport(Transport.DASHSCOPE).user(QUESTION).tools(tools)))
                    .isEqualTo("Rain.");
        }
        assertThat(asked).hasSize(1);
        JsonNode first = body();
        assertThat(first.path("parameters").path("tools")).hasSize(1);
        assertThat(first.path("parameters").path("parallel_tool_calls").asBoolean())
                .isTrue();
        assertThat(first.path("model").asText()).isEqualTo("qwen-plus");
        JsonNode second = body();
        assertThat(second.path("parameters")).isEqualTo(first.path("parameters"));
        JsonNode messages = second.path("input").path("messages");
        assertThat(messages).hasSize(3);
        assertThat(messages.path(1).path("content").asText("-")).isEmpty();
        assertThat(messages.path(2).path("tool_call_id"))
                .isEqualTo(messages.path(1).path("tool_calls").path(0).path("id"));
    }

    @Test
    void sendsResultsOnTheMultimodalPathAsRecorded() throws Exception {
        JsonNode recorded = Fixtures.json("dashscope-multimodal/request-tool-results.json");
        JsonNode calls = recorded.path("input").path("messages").path(1).path("tool_calls");
        service.answer(
                200,
                "{\"output\":{\"choices\":[{\"finish_reason\":\"tool_calls\",\"message\":{\"role\":\"assistant\","
                        + "\"content\":[],\"tool_calls\":" + calls + "}}]}}");
        service.answer(
                200,
                "{\"output\":{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                        + "\"content\":[{\"text\":\"Rain.\"}]}}]}}");
        Toolbox same = Toolbox.of(
                1, Weather.tool((arguments, context) -> arguments.location().equals("浙江省杭州市") ? "杭州-大部多云" : "上海-晴"));
        PromptSpec spec = SPEC.transport(Transport.DASHSCOPE).multimodalPath();
        try (QwenClient client = service.client()) {
            assertThat(client.complete(spec.user(QUESTION).tools(same))).isEqualTo("Rain.");
        }
        service.request();
        JsonNode messages = body().path("input").path("messages");
        for (int i = 1; i < 4; i++) {
            assertThat(messages.path(i))
                    .isEqualTo(recorded.path("input").path("messages").path(i));
        }
    }

    @Test
    void startsAllThatAnswerLaterBeforeItWaitsForOne() throws Exception {
        service.answer(200, asksForBothTowns()).answer("Rain.");
        CompletableFuture<String> first = new CompletableFuture<>();
        ToolSpec later =
                ToolSpec.async("get_current_weather", "", Weather.SCHEMA, Weather::read, (arguments, context) -> {
                    if (arguments.location().equals("Hangzhou")) {
                        return first;
                    }
                    first.complete("first");
                    return CompletableFuture.completedStage("second");
                });
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user(QUESTION).tools(Toolbox.of(1, later))))
                    .isEqualTo("Rain.");
        }
        service.request();
        JsonNode messages = body().path("messages");
        assertThat(messages.path(2).path("content").asText()).isEqualTo("first");
        assertThat(messages.path(3).path("content").asText()).isEqualTo("second");
    }

    @Test
    void tellsTheModelOnceOfArgumentsThatDoNotFit() throws Exception {
        service.answer(200, Weather.asks("a", "get_current_weather", "{\"location\":"))
                .answer(200, Weather.asks("b", "get_current_weather", ""));
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello").tools(tools)))
                    .isInstanceOfSatisfying(
                            ToolException.class,
                            e -> assertThat(e.transcript())
                                    .extracting(Message::role)
                                    .containsExactly(
                                            Message.Role.USER,
                                            Message.Role.ASSISTANT,
                                            Message.Role.TOOL,
                                            Message.Role.ASSISTANT))
                    .hasMessageStartingWith(
                            "Desk.ask: qwen-plus called the tool get_current_weather with arguments that"
                                    + " do not fit, although it had been told so once: expected ");
        }
        service.request();
        JsonNode messages = body().path("messages");
        // Arguments that are no JSON are not sent back: the service would read them.
        assertThat(messages.path(1).at("/tool_calls/0/function/arguments").asText())
                .isEqualTo("{}");
        assertThat(messages.path(2).path("content").asText())
                .startsWith("The arguments do not fit the tool's JSON Schema: expected ")
                .endsWith("They were: {\"location\":. Call the tool again with arguments that fit.");
        assertThat(asked).isEmpty();
    }

    @Test
    void runsAToolWhoseArgumentsHaveABraceTooMany() throws Exception {
        service.answer(
                        200,
                        new String(
                                Fixtures.bytes("openai-chat/response-tool-call-malformed-arguments.json"),
                                StandardCharsets.UTF_8))
                .answer("Rain.");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user("Hello").tools(tools))).isEqualTo("Rain.");
        }
        assertThat(asked).containsExactly("call_dc3b05b88baa48c58bc33a Shanghai");
        service.request();
        assertThat(Fixtures.json(body().at("/messages/1/tool_calls/0/function/arguments")
                                .asText()
                                .getBytes(StandardCharsets.UTF_8))
                        .path("location")
                        .asText())
                .isEqualTo("Shanghai");
    }

    @Test
    void reportsAToolThatThrows() throws Exception {
        Toolbox failing = Toolbox.of(1, Weather.tool((arguments, context) -> {
            throw new IOException("no station in " + arguments.location());
        }));
        service.answer(200, asksForBothTowns()).answer("Nobody knows.");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user(QUESTION).tools(failing))).isEqualTo("Nobody knows.");
        }
        service.request();
        assertThat(body().at("/messages/2/content").asText()).isEqualTo("The tool failed: no station in Hangzhou");
        service.answer(200, asksForBothTowns());
        try (QwenClient client = service.client(service.builder().raiseToolFailures(true))) {
            assertThatThrownBy(() -> client.complete(SPEC.user(QUESTION).tools(failing)))
                    .isInstanceOf(ToolException.class)
                    .hasMessage("Desk.ask: the tool get_current_weather failed: no station in Hangzhou")
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void reportsAToolThatDoesNotExist() throws Exception {
        service.answer(200, Weather.asks("a", "get_wether", "{}")).answer("Sorry.");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user(QUESTION).tools(tools))).isEqualTo("Sorry.");
        }
        service.request();
        assertThat(body().at("/messages/2/content").asText())
                .isEqualTo("There is no tool named \"get_wether\". The tools are: get_current_weather.");
    }

    @Test
    void stopsAModelThatDoesNotStopAskingForTools() {
        for (int i = 0; i < 3; i++) {
            service.answer(200, asksForBothTowns());
        }
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user(QUESTION).tools(tools)))
                    .isInstanceOfSatisfying(
                            ToolException.class, e -> assertThat(e.transcript()).hasSize(8))
                    .hasMessage(
                            "Desk.ask: qwen-plus asked for tools 3 times instead of answering, and may do so 2 times."
                                    + " Allow more with @Tools(maxRounds), or tell it in the prompt when to stop.");
        }
        assertThat(asked).hasSize(4);
        assertThat(service.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void refusesToolboxesThatCannotWork() {
        ToolSpec tool = Weather.tool((arguments, context) -> "");
        assertThatThrownBy(() -> Toolbox.of(0, tool)).hasMessageStartingWith("maxRounds: 0");
        assertThatThrownBy(() -> Toolbox.of(1)).hasMessage("tools: none given");
        assertThatThrownBy(() -> Toolbox.of(1, tool, tool)).hasMessage("tools: two are named get_current_weather");
    }

    @Test
    void tellsOfAllThatDoNotFitInOneAnswer() throws Exception {
        service.answer(200, Weather.asks("a", "get_current_weather", "[]", "b", "get_current_weather", "{\"place\":1}"))
                .answer("Sorry.");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user(QUESTION).tools(tools))).isEqualTo("Sorry.");
        }
        service.request();
        JsonNode messages = body().path("messages");
        assertThat(messages.path(2).path("content").asText()).startsWith("The arguments do not fit");
        assertThat(messages.path(3).path("content").asText()).startsWith("The arguments do not fit");
    }

    @Test
    void startsNothingBeforeTheArgumentsOfAllCallsAreRead() {
        List<String> started = new ArrayList<>();
        ToolSpec later = ToolSpec.async("later", "", "{}", Weather::read, (arguments, context) -> {
            started.add(arguments.location());
            return CompletableFuture.completedStage("done");
        });
        service.answer(200, Weather.asks("a", "later", "{}"))
                .answer(200, Weather.asks("b", "later", "{\"location\":\"Bonn\"}", "c", "later", "{}"));
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user(QUESTION).tools(Toolbox.of(3, later))))
                    .isInstanceOf(ToolException.class);
        }
        assertThat(started).isEmpty();
    }

    @Test
    void givesTheToolTheConversationAndKeepsReasoningOfNoOtherModels() throws Exception {
        Conversation conversation = Conversation.inMemory();
        List<Object> seen = new ArrayList<>();
        Toolbox curious = Toolbox.of(1, Weather.tool((arguments, context) -> {
            seen.add(context.conversation().orElseThrow());
            return "seen";
        }));
        service.answer(
                        200,
                        asksForBothTowns()
                                .replace("\"content\":\"\"", "\"content\":\"\",\"reasoning_content\":\"Hm.\""))
                .answer("Fine.");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user(QUESTION).tools(curious).conversation(conversation));
        }
        assertThat(seen).containsExactly(conversation, conversation);
        assertThat(conversation.messages()).extracting(Message::reasoning).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Repetitive tool calls detected in the messages.|or lower @Tools(maxRounds).",
                "The tool call is not supported.|name one that does with @QwenModel."
            })
    void saysWhatHelpsWhereTheServiceWantsNoMoreTools(String said, String cure) {
        service.answer(400, "{\"error\":{\"code\":\"invalid_parameter_error\",\"message\":\"" + said + "\"}}");
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user(QUESTION).tools(tools)))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining(said)
                    .hasMessageContaining(cure);
        }
    }
}
