package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is sent, against the requests among the fixtures. */
class RequestBodyTest {
    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},"
            + "\"age\":{\"type\":\"integer\"},\"hobbies\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},"
            + "\"required\":[\"name\",\"age\",\"hobbies\"],\"additionalProperties\":false}";

    private static final String INSTRUCTION =
            "Answer with one JSON object that is valid under the following JSON Schema,"
                    + " and with nothing else: no explanation, no code fence.\n" + SCHEMA;

    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");
    private static final PromptSpec NATIVE = SPEC.transport(Transport.DASHSCOPE);

    private static String text(Prompt prompt, @Nullable JsonOutput<?> output, boolean streaming) {
        return Wire.of(prompt.spec())
                .encode(ChatRequest.of(prompt, output, streaming))
                .toString();
    }

    private static JsonNode body(Prompt prompt, @Nullable JsonOutput<?> output, boolean streaming) {
        return json(text(prompt, output, streaming));
    }

    private static JsonNode json(String text) {
        return Fixtures.json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(JsonReader json) {
        return json.required("value", json.string());
    }

    @Test
    void asksOverOpenAiChat() {
        Prompt prompt = SPEC.system("You are a helpful assistant.").user("Who are you?");
        assertThat(body(prompt, null, false)).isEqualTo(Fixtures.json("openai-chat/request-plain.json"));
    }

    @Test
    void asksForAStreamWithItsUsage() {
        Prompt prompt = SPEC.model("qwen3-max").user("Invent a new holiday and describe its traditions.");
        assertThat(body(prompt, null, true)).isEqualTo(Fixtures.json("openai-chat/request-stream-usage.json"));
    }

    @Test
    void asksForAStrictSchema() {
        Prompt prompt = SPEC.model("qwen3.7-plus").thinking(false).user("I am Li Lei, 34 years old, I play tennis.");
        JsonOutput<String> output = JsonOutput.jsonSchema("person", SCHEMA, RequestBodyTest::read);
        assertThat(body(prompt, output, false)).isEqualTo(Fixtures.json("openai-chat/request-json-schema.json"));
    }

    @Test
    void asksForAJsonObjectAndDescribesItInTheSystemMessage() {
        ObjectNode expected = (ObjectNode) Fixtures.json("openai-chat/request-json-object.json");
        ((ObjectNode) expected.path("messages").path(0)).put("content", "Extract name and age.\n\n" + INSTRUCTION);
        Prompt prompt = SPEC.thinking(false).system("Extract name and age.").user("I am Li Lei, 34 years old.");
        JsonOutput<String> output = JsonOutput.jsonObject("person", SCHEMA, RequestBodyTest::read);
        assertThat(body(prompt, output, false)).isEqualTo(expected);
    }

    @Test
    void makesASystemMessageForTheSchemaWhereThereIsNone() {
        JsonOutput<String> output = JsonOutput.prompted("person", SCHEMA, RequestBodyTest::read);
        JsonNode body = body(SPEC.user("hi"), output, false);
        assertThat(body.path("messages").path(0))
                .isEqualTo(((ObjectNode) json("{\"role\":\"system\"}")).put("content", INSTRUCTION));
        assertThat(body.has("response_format")).isFalse();
    }

    @Test
    void putsTheSchemaBehindASystemTextOfTheCall() {
        PromptTemplate system = PromptTemplate.of("You work for ", ".");
        JsonOutput<String> output = JsonOutput.jsonObject("person", SCHEMA, RequestBodyTest::read);
        Prompt prompt = SPEC.system("replaced").example("a", "b").user("hi").system(system.fill("\"ACME\""));
        JsonNode messages = body(prompt, output, false).path("messages");
        assertThat(messages.path(0).path("content").asText()).isEqualTo("You work for \"ACME\".\n\n" + INSTRUCTION);
        assertThat(messages.path(1).path("content").asText()).isEqualTo("a");
        assertThat(messages.path(2).path("content").asText()).isEqualTo("b");
        assertThat(messages.path(3)).isEqualTo(json("{\"role\":\"user\",\"content\":\"hi\"}"));
    }

    @Test
    void sendsEveryOptionThatIsSetAndNoOther() {
        PromptSpec spec = SPEC.temperature(0.85)
                .topP(0.8)
                .topK(100)
                .presencePenalty(-1.5)
                .repetitionPenalty(1.1)
                .maxTokens(1500)
                .seed(1234)
                .stop("END", "\n")
                .thinking(true)
                .thinkingBudget(500)
                .search();
        assertThat(body(spec.user("hi"), null, false))
                .isEqualTo(json("{\"model\":\"qwen-plus\",\"temperature\":0.85,\"top_p\":0.8,\"top_k\":100,"
                        + "\"presence_penalty\":-1.5,\"repetition_penalty\":1.1,\"max_tokens\":1500,\"seed\":1234,"
                        + "\"stop\":[\"END\",\"\\n\"],\"enable_thinking\":true,\"thinking_budget\":500,\"enable_search\":true,"
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}"));
        assertThat(body(SPEC.stopTokens(108386, 103924).user("hi"), null, false).path("stop"))
                .isEqualTo(json("[108386,103924]"));
        assertThat(body(SPEC.user("hi"), null, false))
                .isEqualTo(json("{\"model\":\"qwen-plus\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}"));
    }

    @Test
    void asksOverDashScopesTextPath() {
        ObjectNode expected = (ObjectNode) Fixtures.json("dashscope-text/request-message-stream.json");
        ObjectNode parameters = (ObjectNode) expected.path("parameters");
        // What the recording sends beside what the spec says.
        parameters.remove("enable_search");
        parameters.remove("stop");
        parameters.set("max_tokens", parameters.remove("max_completion_tokens"));
        PromptSpec spec = NATIVE.model("qwen-max")
                .seed(1234)
                .maxTokens(1500)
                .topP(0.8)
                .topK(100)
                .repetitionPenalty(1.1)
                .temperature(0.85);
        assertThat(body(spec.user("请问 1+1 是多少？"), null, true)).isEqualTo(expected);
    }

    @Test
    void asksForMessagesAndIncrementsOverDashScopeWhetherItStreamsOrNot() {
        String expected = "{\"model\":\"qwen-plus\",\"parameters\":{\"result_format\":\"message\","
                + "\"incremental_output\":true},\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}}";
        assertThat(text(NATIVE.user("hi"), null, false)).isEqualTo(expected);
        assertThat(text(NATIVE.user("hi"), null, true)).isEqualTo(expected);
    }

    @Test
    void asksForAJsonObjectOverDashScope() {
        JsonOutput<String> output = JsonOutput.jsonObject("person", SCHEMA, RequestBodyTest::read);
        JsonNode body = body(NATIVE.user("hi"), output, false);
        assertThat(body.path("parameters").path("response_format"))
                .isEqualTo(Fixtures.json("dashscope-text/request-json-object.json")
                        .path("parameters")
                        .path("response_format"));
    }

    @Test
    void sendsContentsAsArraysOnTheMultimodalPath() {
        Prompt prompt = NATIVE.multimodalPath()
                .system("You are a helpful assistant.")
                .example("ping", "pong")
                .user("Where is this?");
        JsonNode messages = body(prompt, null, true).path("input").path("messages");
        assertThat(messages.path(0))
                .isEqualTo(Fixtures.json("dashscope-multimodal/request-image-stream.json")
                        .path("input")
                        .path("messages")
                        .path(0));
        assertThat(messages.path(2)).isEqualTo(json("{\"role\":\"assistant\",\"content\":[{\"text\":\"pong\"}]}"));
        assertThat(messages.path(3)).isEqualTo(json("{\"role\":\"user\",\"content\":[{\"text\":\"Where is this?\"}]}"));
        assertThat(Wire.of(prompt.spec()).path(prompt.spec()))
                .isEqualTo("/services/aigc/multimodal-generation/generation");
    }

    @Test
    void appendsWhatWasAnsweredAndWhatIsWrongWithIt() {
        ChatRequest request = ChatRequest.of(SPEC.user("hi"), null, false).after("{\"a\":1}", "Not that.");
        assertThat(json(OpenAiChatWire.INSTANCE.encode(request).toString()).path("messages"))
                .isEqualTo(json("[{\"role\":\"user\",\"content\":\"hi\"},"
                        + "{\"role\":\"assistant\",\"content\":\"{\\\"a\\\":1}\"},"
                        + "{\"role\":\"user\",\"content\":\"Not that.\"}]"));
    }

    @Test
    void keepsTheConstantPartOfABodyWithTheSpec() {
        PromptSpec spec = SPEC.system("constant");
        JsonOutput<String> output = JsonOutput.jsonObject("person", SCHEMA, RequestBodyTest::read);
        text(spec.user("one"), output, false);
        Object head = spec.heads().find(output, 0);
        text(spec.user("two"), output, false);
        assertThat(spec.heads().find(output, 0)).isNotNull().isSameAs(head);
        assertThat(text(spec.user("three"), null, false))
                .doesNotContain("JSON Schema")
                .contains("three");
        assertThat(text(spec.user("four"), null, true))
                .contains("\"stream\":true")
                .contains("four");
        assertThat(text(spec.user("five").system(PromptTemplate.of("own").fill()), null, false))
                .contains("\"own\"")
                .doesNotContain("constant");
    }

    @Test
    void refusesATransportThatIsNoProtocol() {
        assertThatThrownBy(() -> SPEC.transport(Transport.AUTO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AUTO is no protocol; name the one that it stands for");
    }
}
