package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is sent over the Responses API, against the requests among the fixtures. */
class ResponsesBodyTest {
    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.ask").model("qwen3.5-plus").transport(Transport.OPENAI_RESPONSES);
    private static final String SCHEMA = "{\"type\":\"object\"}";
    private static final String INSTRUCTION =
            "Answer with one JSON object that is valid under the following JSON Schema,"
                    + " and with nothing else: no explanation, no code fence.\n" + SCHEMA;

    private static String text(Prompt prompt, @Nullable JsonOutput<?> output, boolean streaming) {
        return Wire.of(prompt.spec())
                .encode(ChatRequest.of(prompt, output, streaming))
                .toString();
    }

    private static JsonNode json(String text) {
        return Fixtures.json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonOutput<String> output() {
        return JsonOutput.prompted("person", SCHEMA, ResponsesBodyTest::read);
    }

    private static String read(JsonReader json) {
        return json.required("value", json.string());
    }

    /** The fixture's input is a string, which is short for one message of the user's. */
    @Test
    void asksAsTheSeedDoes() {
        ObjectNode expected = (ObjectNode) Fixtures.json("responses/request-text.json");
        String input = expected.path("input").asText();
        expected.putArray("input").addObject().put("role", "user").put("content", input);
        assertThat(json(text(SPEC.thinking(true).user("Briefly introduce what you can do?"), null, false)))
                .isEqualTo(expected);
    }

    @Test
    void switchesThinkingOffInBothWays() {
        JsonNode recorded = Fixtures.json("responses/request-previous-response.json");
        JsonNode body = json(text(SPEC.thinking(false).maxTokens(1024).user("hi"), null, false));
        assertThat(body.path("reasoning")).isEqualTo(recorded.path("reasoning"));
        assertThat(body.path("max_output_tokens")).isEqualTo(recorded.path("max_output_tokens"));
        assertThat(body.path("enable_thinking").asBoolean(true)).isFalse();
    }

    @Test
    void keepsTheSystemTextApartFromTheMessages() {
        Prompt prompt = SPEC.system("Be \"brief\".").example("a", "b").user("hi");
        assertThat(text(prompt, null, true))
                .isEqualTo("{\"model\":\"qwen3.5-plus\",\"stream\":true,\"instructions\":\"Be \\\"brief\\\".\","
                        + "\"input\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"},"
                        + "{\"role\":\"user\",\"content\":\"hi\"}]}");
    }

    @Test
    void putsTheSchemaIntoTheInstructions() {
        assertThat(json(text(SPEC.user("hi"), output(), false)))
                .isEqualTo(((ObjectNode)
                                json("{\"model\":\"qwen3.5-plus\",\"input\":[{\"role\":\"user\",\"content\":\"hi\"}]}"))
                        .put("instructions", INSTRUCTION));
        PromptTemplate system = PromptTemplate.of("You work for ", ".");
        Prompt prompt = SPEC.system("replaced").user("hi").system(system.fill("\"ACME\""));
        assertThat(json(text(prompt, output(), false)).path("instructions").asText())
                .isEqualTo("You work for \"ACME\".\n\n" + INSTRUCTION);
    }

    @Test
    void sendsTheOptionsThatTheServiceKnows() {
        PromptSpec spec = SPEC.temperature(0.85).topP(0.8).maxTokens(1500);
        assertThat(text(spec.user("hi"), null, false))
                .isEqualTo("{\"model\":\"qwen3.5-plus\",\"temperature\":0.85,\"top_p\":0.8,\"max_output_tokens\":1500,"
                        + "\"input\":[{\"role\":\"user\",\"content\":\"hi\"}]}");
    }

    @Test
    void refusesOptionsThatTheServiceWouldIgnore() {
        assertThatThrownBy(() -> text(SPEC.topK(5).user("hi"), null, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Desk.ask: the Responses API does not know topK and would ignore it. Leave it out of the"
                        + " CallOptions.");
        for (PromptSpec spec : List.of(
                SPEC.presencePenalty(1),
                SPEC.repetitionPenalty(1),
                SPEC.seed(1),
                SPEC.stop("a"),
                SPEC.stopTokens(1),
                SPEC.search(),
                SPEC.thinkingBudget(5))) {
            assertThatThrownBy(() -> text(spec.user("hi"), null, false)).isInstanceOf(ConfigurationException.class);
        }
    }

    /** As the fixture does; its input is a string, which is short for one message of the user's. */
    @Test
    void goesOnWithAKeptAnswer() {
        ObjectNode recorded = (ObjectNode) Fixtures.json("responses/request-previous-response.json");
        String id = recorded.path("previous_response_id").asText();
        recorded.remove("store");
        recorded.put("enable_thinking", false).put("instructions", "Be brief.");
        recorded.putArray("input").addObject().put("role", "user").put("content", "And what about tomorrow?");
        Prompt prompt = SPEC.model("qwen3.7-plus")
                .thinking(false)
                .maxTokens(1024)
                .system("Be brief.")
                .example("a", "b")
                .user("And what about tomorrow?");
        List<Message> earlier = List.of(Message.user("And today?"), Message.assistant("Rain."));
        ChatRequest request =
                new ChatRequest(prompt, null, false, earlier, List.of(), new ChatRequest.Keeping(true, id));
        assertThat(json(encoded(request))).isEqualTo(recorded);
        JsonNode whole = json(encoded(request.keeping(new ChatRequest.Keeping(false, null))));
        assertThat(whole.path("input")).hasSize(5);
        assertThat(whole.path("store").asBoolean(true)).isFalse();
        assertThat(encoded(request.keeping(ChatRequest.Keeping.USUAL))).doesNotContain("store", "previous");
    }

    private static String encoded(ChatRequest request) {
        return OpenAiResponsesWire.INSTANCE.encode(request).toString();
    }

    /** As the fixture does. */
    @Test
    void offersTheServicesOwnTools() {
        ObjectNode recorded = (ObjectNode) Fixtures.json("responses/request-builtin-tools.json");
        PromptSpec spec =
                SPEC.model("qwen3-max").thinking(true).builtinTools("web_search", "web_extractor", "code_interpreter");
        JsonNode body = json(text(spec.user(recorded.path("input").asText()), null, true));
        recorded.set("input", body.path("input"));
        assertThat(body).isEqualTo(recorded);
        Toolbox box = Toolbox.of(8, weather("{}"));
        JsonNode both = json("[{\"type\":\"web_search\"},{\"type\":\"web_extractor\"},{\"type\":\"code_interpreter\"},"
                + "{\"type\":\"function\",\"name\":\"get_weather\",\"description\":\"Weather of a city.\","
                + "\"parameters\":{}}]");
        for (int call = 0; call < 2; call++) {
            assertThat(json(text(spec.user("hi").tools(box), null, true)).path("tools"))
                    .isEqualTo(both);
            assertThat(json(text(SPEC.user("hi").tools(box), null, true)).path("tools"))
                    .hasSize(1);
            assertThat(json(text(SPEC.builtinTools("web_search").user("hi").tools(box), null, true))
                            .path("tools"))
                    .hasSize(2);
        }
        assertThat(text(SPEC.user("hi"), null, true)).doesNotContain("tools");
    }

    private static ToolSpec weather(String schema) {
        return ToolSpec.of(
                "get_weather", "Weather of a city.", schema, ResponsesBodyTest::read, (city, context) -> "unused");
    }

    /** The fixture repeats the id of the call's item, which is not needed, and says that it leaves the choice open. */
    @Test
    void offersFunctionsAndSendsTheirResultsBack() {
        JsonNode recorded = Fixtures.json("responses/request-function-output.json");
        String schema = recorded.at("/tools/0/parameters").toString();
        PromptSpec spec = SPEC.model("qwen3.7-plus");
        Prompt prompt = spec.user("What is the weather in Hangzhou?").tools(Toolbox.of(8, weather(schema)));
        assertThat(json(text(prompt, null, false)).path("tools"))
                .isEqualTo(Fixtures.json("responses/request-function.json").path("tools"));
        ChatRequest request = ChatRequest.of(prompt, null, false)
                .after(List.of(
                        Message.assistant(
                                "",
                                "",
                                List.of(new ToolCall("call_7f3a0c1b2d", "get_weather", "{\"city\": \"Hangzhou\"}"))),
                        Message.tool("call_7f3a0c1b2d", "get_weather", "cloudy, 18 C")));
        ((ObjectNode) recorded.at("/input/1")).remove("id");
        assertThat(json(OpenAiResponsesWire.INSTANCE.encode(request).toString()))
                .isEqualTo(recorded);
    }

    @Test
    void putsEachResultDirectlyBehindItsCall() {
        List<Message> turn = List.of(
                Message.user("hi"),
                Message.assistant(
                        "Let me see.", "", List.of(new ToolCall("c1", "a", "{}"), new ToolCall("c2", "b", "{}"))),
                Message.tool("c1", "a", "one"),
                Message.tool("c2", "b", "\"two\""),
                Message.assistant("Well."));
        String items = "{\"role\":\"assistant\",\"content\":\"Let me see.\"},"
                + "{\"type\":\"function_call\",\"name\":\"a\",\"arguments\":\"{}\",\"call_id\":\"c1\"},"
                + "{\"type\":\"function_call_output\",\"call_id\":\"c1\",\"output\":\"one\"},"
                + "{\"type\":\"function_call\",\"name\":\"b\",\"arguments\":\"{}\",\"call_id\":\"c2\"},"
                + "{\"type\":\"function_call_output\",\"call_id\":\"c2\",\"output\":\"\\\"two\\\"\"},"
                + "{\"role\":\"assistant\",\"content\":\"Well.\"}";
        Prompt prompt = SPEC.user("hi");
        ChatRequest request = ChatRequest.of(prompt, null, false).after(turn.subList(1, turn.size()));
        assertThat(OpenAiResponsesWire.INSTANCE.encode(request).toString())
                .endsWith("\"input\":[{\"role\":\"user\",\"content\":\"hi\"}," + items + "]}");
        ChatRequest later = new ChatRequest(prompt, null, false, turn, List.of(), ChatRequest.Keeping.USUAL);
        assertThat(OpenAiResponsesWire.INSTANCE.encode(later).toString())
                .endsWith("\"input\":[{\"role\":\"user\",\"content\":\"hi\"}," + items
                        + ",{\"role\":\"user\",\"content\":\"hi\"}]}");
    }
}
