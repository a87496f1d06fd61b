package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ConversationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.ask").model("qwen-plus").system("Be brief.").example("ping", "pong");
    private static final JsonOutput<Integer> NUMBER = JsonOutput.jsonObject(
                    "number", "{\"type\":\"integer\"}", JsonReader::integer)
            .wrapped();

    private final Conversation conversation = Conversation.inMemory();
    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static String openAiStream(String text) {
        return "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"},\"index\":0}]}\n\n"
                + "data: {\"choices\":[{\"delta\":{},\"index\":0,\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    }

    private List<String> sent() throws InterruptedException {
        JsonNode body = json(service.request().getBody().utf8());
        List<String> messages = new ArrayList<>();
        for (JsonNode message : body.has("input") ? body.path("input").path("messages") : body.path("messages")) {
            messages.add(message.path("role").textValue() + ": "
                    + message.path("content").textValue());
        }
        return messages;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void sendsEarlierTurnsBetweenExamplesAndMessage(Transport transport) throws Exception {
        PromptSpec spec = SPEC.transport(transport);
        Conversation earlier = Conversation.of(List.of(Message.user("Is it \"on\"?"), Message.assistant("Yes.\n")));
        service.answer(400, "{\"error\":{\"message\":\"no\"},\"code\":\"InvalidParameter\",\"message\":\"no\"}");
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(spec.user("Since when?").conversation(earlier)))
                    .isInstanceOf(BadRequestException.class);
        }
        assertThat(sent())
                .containsExactly(
                        "system: Be brief.",
                        "user: ping",
                        "assistant: pong",
                        "user: Is it \"on\"?",
                        "assistant: Yes.\n",
                        "user: Since when?");
        assertThat(earlier.messages()).hasSize(2);
    }

    @Test
    void goesOnBehindASystemPromptOfTheCall() throws Exception {
        service.answer("Fine.");
        Conversation earlier = Conversation.of(List.of(Message.user("Hi"), Message.assistant("Hello.")));
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("How are you?")
                    .system(PromptTemplate.of("You help ", ".").fill("Ann"))
                    .conversation(earlier));
        }
        assertThat(sent())
                .containsExactly(
                        "system: You help Ann.",
                        "user: ping",
                        "assistant: pong",
                        "user: Hi",
                        "assistant: Hello.",
                        "user: How are you?");
    }

    @Test
    void blockingCallsFuturesAndStreamsAddTheirTurns() throws Exception {
        service.answer("one").answer("two").stream(openAiStream("three").getBytes(StandardCharsets.UTF_8))
                .answer("{\\\"value\\\":4}");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("1").conversation(conversation));
            client.completeAsync(SPEC.user("2").conversation(conversation)).get(10, TimeUnit.SECONDS);
            Collected<String> stream =
                    Collected.allOf(client.stream(SPEC.user("3").conversation(conversation)));
            assertThat(stream.elements()).containsExactly("three");
            assertThat(client.complete(SPEC.user("4").conversation(conversation), NUMBER))
                    .isEqualTo(4);
        }
        assertThat(conversation.messages())
                .extracting(Message::toString)
                .containsExactly(
                        "USER: 1",
                        "ASSISTANT: one",
                        "USER: 2",
                        "ASSISTANT: two",
                        "USER: 3",
                        "ASSISTANT: three",
                        "USER: 4",
                        "ASSISTANT: {\"value\":4}");
        for (int turns = 0; turns < 4; turns++) {
            assertThat(sent()).hasSize(4 + 2 * turns);
        }
    }

    @Test
    void callsThatFailAddNothing() throws Exception {
        String cutOff = "data: {\"choices\":[{\"delta\":{\"content\":\"half\"},\"index\":0}]}\n\n";
        service.answer(500, "").answer(500, "").answer(500, "").answer("no number").answer("none either").stream(
                cutOff.getBytes(StandardCharsets.UTF_8))
                .stream((cutOff + cutOff).getBytes(StandardCharsets.UTF_8));
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("1").conversation(conversation)))
                    .isInstanceOf(ServerException.class);
            assertThatThrownBy(() -> client.complete(SPEC.user("2").conversation(conversation), NUMBER))
                    .isInstanceOf(OutputException.class);
            Collected<String> broken =
                    Collected.allOf(client.stream(SPEC.user("3").conversation(conversation)));
            assertThat(broken.failure()).isInstanceOf(StreamBrokenException.class);
            Collected<String> cancelled =
                    Collected.of(client.stream(SPEC.user("4").conversation(conversation)));
            cancelled.request(1);
            assertThat(cancelled.next()).isEqualTo("half");
            cancelled.cancel();
        }
        assertThat(conversation.messages()).isEmpty();
    }

    /** The turn that did not fit and the complaint about it were ours, not the user's. */
    @Test
    void anAnswerThatWasAskedForAgainCountsOnce() throws Exception {
        service.answer("no number").answer("{\\\"value\\\":5}");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("n?").conversation(conversation), NUMBER);
        }
        assertThat(conversation.messages()).containsExactly(Message.user("n?"), Message.assistant("{\"value\":5}"));
    }

    @Test
    void turnsOfManyCallsAtOnceAreWhole() throws Exception {
        int calls = 50;
        for (int i = 0; i < calls; i++) {
            service.answer("answer");
        }
        try (QwenClient client = service.client()) {
            List<CompletableFuture<String>> answers = IntStream.range(0, calls)
                    .mapToObj(
                            i -> client.completeAsync(SPEC.user("question " + i).conversation(conversation)))
                    .toList();
            for (CompletableFuture<String> answer : answers) {
                answer.get(20, TimeUnit.SECONDS);
            }
        }
        List<Message> messages = conversation.messages();
        assertThat(messages).hasSize(2 * calls);
        for (int i = 0; i < messages.size(); i++) {
            assertThat(messages.get(i).role()).isEqualTo(i % 2 == 0 ? Message.Role.USER : Message.Role.ASSISTANT);
        }
        assertThat(messages.stream().filter(message -> message.role() == Message.Role.USER))
                .doesNotHaveDuplicates()
                .hasSize(calls);
    }

    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "4,2", "5,2"})
    void aWindowForgetsWholeTurns(int messages, int turns) {
        Conversation window = Conversation.window(messages);
        for (int i = 0; i < 7; i++) {
            window.append(Message.user("q" + i), Message.assistant("a" + i));
        }
        assertThat(window.messages()).hasSize(2 * turns);
        assertThat(window.messages().get(0)).isEqualTo(Message.user("q" + (7 - turns)));
    }

    @Test
    void aSnapshotDoesNotChange() {
        List<Message> before = conversation.messages();
        conversation.append(Message.user("q"), Message.assistant("a"));
        assertThat(before).isEmpty();
        assertThat(conversation).hasToString("Conversation of 2 messages");
    }

    @Test
    void saysWhatIsNoTurn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.window(1))
                .withMessage("window(1) keeps no turn: a turn has two messages, so give at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.of(List.of(Message.assistant("a"))))
                .withMessage("message 0 is the ASSISTANT's, but turns of a user message and an answer were expected: "
                        + "it should be the USER's");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.of(List.of(Message.user("q"))))
                .withMessage("message 0 has no answer: leave it out, the call sends the user message that comes next");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversation.append(Message.assistant("a"), Message.assistant("a")))
                .withMessage("a turn is a user message and an answer, not ASSISTANT and ASSISTANT");
    }

    @Test
    void isKeptAsJson() {
        conversation.append(Message.user("\"q\""), Message.assistant("ä\n"));
        String json = conversation.toJson();
        assertThat(json)
                .isEqualTo("{\"version\":1,\"messages\":[{\"role\":\"user\",\"content\":\"\\\"q\\\"\"},"
                        + "{\"role\":\"assistant\",\"content\":\"ä\\n\"}]}");
        assertThat(Conversation.fromJson(json).messages()).isEqualTo(conversation.messages());
        assertThat(Conversation.fromJson(Conversation.inMemory().toJson()).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|this is no conversation's JSON: Unrecognized token",
                "{\"version\":1,\"messages\":[|this is no conversation's JSON: Unexpected end",
                "[]|the conversation should be START_OBJECT, but is START_ARRAY",
                "{\"version\":4,\"messages\":[]}|a conversation of version 4 is not known here, only versions 1 to 3:",
                "{\"messages\":[]}|a conversation of version 0 is not known here, only versions 1 to 3:",
                "{\"version\":1}|the conversation has no \"messages\"",
                "{\"version\":1,\"x\":1}|a conversation has no member \"x\"",
                "{\"version\":1,\"messages\":[{\"role\":\"user\"}]}|message 0 has no \"content\"",
                "{\"version\":1,\"messages\":[{\"content\":\"a\"}]}|message 0 has the role \"\", which is none of",
                "{\"version\":1,\"messages\":[{\"role\":7}]}|message 0's role should be VALUE_STRING, but is",
                "{\"version\":3,\"messages\":[{\"role\":\"assistant\",\"content\":\"a\",\"keptAs\":\"r\",\"keptWith\":\"xyz\"}]}|"
                        + "message 0's keptWith is no number in hexadecimal: \"xyz\"",
                "{\"version\":1,\"messages\":[{\"name\":\"n\"}]}|message 0 has an unknown member \"name\"",
            })
    void saysWhatIsNoConversation(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.fromJson(json))
                .withMessageStartingWith(message);
    }

    private static List<Message> turnWithATool(String question) {
        StreamEvent.ToolCall first = new StreamEvent.ToolCall("a", "look", "{}");
        StreamEvent.ToolCall second = new StreamEvent.ToolCall("b", "look", "{\"at\":\"x\"}");
        return List.of(
                Message.user(question),
                Message.assistant("", "Hm.", List.of(first, second)),
                Message.tool("a", "look", "seen"),
                Message.tool("b", "look", "nothing"),
                Message.assistant("There."));
    }

    @Test
    void keepsTheCallsOfToolsAndTheirResults() throws Exception {
        conversation.append(turnWithATool("q"));
        service.answer("Fine.");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("And now?").conversation(conversation));
        }
        assertThat(sent())
                .endsWith(
                        "user: q", "assistant: ", "tool: seen", "tool: nothing", "assistant: There.", "user: And now?");
        String json = conversation.toJson();
        assertThat(json).startsWith("{\"version\":2,");
        assertThat(Conversation.fromJson(json).messages())
                .isEqualTo(conversation.messages())
                .hasSize(7);
        assertThat(conversation.messages().get(1)).hasToString("ASSISTANT: look{} look{\"at\":\"x\"}");
        assertThat(conversation.messages().get(2)).hasToString("TOOL look: seen");
    }

    @ParameterizedTest
    @CsvSource({"2,2", "4,4", "5,5", "6,5", "7,7", "11,7"})
    void aWindowForgetsToolsWithTheirTurns(int messages, int kept) {
        Conversation window = Conversation.window(messages);
        window.append(turnWithATool("0"));
        window.append(Message.user("1"), Message.assistant("a"));
        window.append(turnWithATool("2"));
        assertThat(window.messages()).hasSize(kept);
        assertThat(window.messages().get(0).role()).isEqualTo(Message.Role.USER);
        assertThat(window.messages().get(kept - 1)).isEqualTo(Message.assistant("There."));
        Conversation.of(window.messages());
    }

    @Test
    void saysWhatIsNoTurnWithTools() {
        List<Message> turn = turnWithATool("q");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.of(List.of(turn.get(0), turn.get(1), turn.get(2), turn.get(4))))
                .withMessage("message 3 is the ASSISTANT's, but turns of a user message and an answer were expected: "
                        + "it should be the TOOL's");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.of(List.of(turn.get(0), turn.get(1), turn.get(3), turn.get(2))))
                .withMessage("message 2 answers the call \"b\", which is not the next one: "
                        + "results stand in the order of the calls");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.of(turn.subList(0, 4)))
                .withMessage("the last turn has no answer: leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversation.append(List.of()))
                .withMessage("0 turns were given where one was expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversation.append(turn.get(0), turn.get(1)))
                .withMessage("a turn is a user message and an answer, not USER and ASSISTANT");
    }
}
