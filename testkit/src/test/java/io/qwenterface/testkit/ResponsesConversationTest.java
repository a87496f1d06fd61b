package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.BadRequestException;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.PermissionException;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.codegen.PromptText;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Conversations over the Responses API go on with what the service keeps, where that says the same. */
@ExtendWith(QwenterfaceExtension.class)
class ResponsesConversationTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask")
            .model("qwen3.7-plus")
            .transport(Transport.OPENAI_RESPONSES)
            .system("Be brief.")
            .example("Hello", "Hi.");

    private final Conversation chat = Conversation.inMemory();

    @SuppressWarnings("NullAway.Init") // by the extension
    private FakeModelStudio studio;

    @SuppressWarnings("NullAway.Init") // before each test
    private QwenClient client;

    @BeforeEach
    void open() {
        client = studio.client().maxRetries(0).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void ask(PromptSpec spec, Conversation conversation, String question) {
        client.complete(spec.user(question).conversation(conversation));
    }

    private static String previous(RecordedRequest request) {
        return request.parameter("previous_response_id").asText();
    }

    /** The id of the answer to the request with this number. */
    private static String id(int request) {
        return "00000000-0000-4000-8000-%012d".formatted(request);
    }

    /**
     * Checks the latest request.
     *
     * @param request the number of the one whose answer it goes on with; 0 for none
     * @param messages how many messages it says, its instructions included
     */
    private void assertGoesOnWith(int request, int messages) {
        RecordedRequest last = studio.requests().get(studio.requests().size() - 1);
        assertThat(previous(last)).isEqualTo(request == 0 ? "" : id(request));
        assertThat(last.messages()).hasSize(messages);
        assertThat(last.systemMessage()).isEqualTo("Be brief.");
    }

    @Test
    void sendsOnlyWhatIsNew() {
        ask(SPEC, chat, "One?");
        assertGoesOnWith(0, 4);
        ask(SPEC, chat, "Two?");
        assertGoesOnWith(1, 2);
        Pieces.of(client.stream(SPEC.user("Three?").conversation(chat)));
        assertGoesOnWith(2, 2);
        ask(SPEC, chat, "Four?");
        assertGoesOnWith(3, 2);
        assertThat(chat.messages()).hasSize(8);
    }

    @Test
    void saysEverythingWhereTheKeptAnswerIsAnothers() {
        ask(SPEC, chat, "One?");
        for (PromptSpec other :
                List.of(SPEC.model("qwen3.8-max"), SPEC.region(Region.Id.BEIJING), SPEC.example("Bye", "Bye."))) {
            ask(other, chat, "Two?");
            assertThat(studio.requests())
                    .last()
                    .satisfies(last -> assertThat(
                                    last.parameter("previous_response_id").isMissingNode())
                            .isTrue());
        }
        ask(SPEC, chat, "Three?");
        assertGoesOnWith(0, 4 + 8);
    }

    @Test
    void goesOnAfterBeingWrittenAsJson() {
        ask(SPEC, chat, "One?");
        String json = chat.toJson();
        assertThat(json)
                .startsWith("{\"version\":3,")
                .contains(",\"keptAs\":\"00000000-0000-4000-8000-000000000001\",\"keptWith\":\"");
        Conversation read = Conversation.fromJson(json);
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(read.messages()).isEqualTo(chat.messages());
        try (QwenClient second = studio.client().build()) {
            second.complete(SPEC.user("Two?").conversation(read));
        }
        assertGoesOnWith(1, 2);
    }

    @Test
    void goesOnWithWhatAStoreKept() {
        ConversationStore store = ConversationStore.inMemory();
        try (QwenClient keeping = studio.client().conversations(store).build()) {
            keeping.complete(SPEC.user("One?").conversationId("ann"));
            keeping.complete(SPEC.user("Other?").conversationId("bob"));
            keeping.complete(SPEC.user("Two?").conversationId("ann"));
            assertGoesOnWith(1, 2);
            store.append("ann", 2, List.of(Message.user("a"), Message.assistant("b")));
            keeping.complete(SPEC.user("Three?").conversationId("ann"));
            assertGoesOnWith(0, 10);
        }
    }

    @Test
    void repeatsOnlyTheRoundsOfItsOwnTools() {
        ToolSpec clock = ToolSpec.of(
                "clock",
                "The time.",
                "{\"type\":\"object\"}",
                ResponsesConversationTest::nothing,
                (nothing, context) -> "noon");
        Toolbox tools = Toolbox.of(3, clock);
        ask(SPEC, chat, "One?");
        for (int turn = 0; turn < 2; turn++) {
            studio.answer(Answer.toolCall("clock", "{}")).answer(Answer.toolCall("clock", "{}"));
            Prompt prompt = SPEC.user("When?").conversation(chat).tools(tools);
            if (turn == 0) {
                client.complete(prompt);
            } else {
                Pieces.of(client.stream(prompt));
            }
            // One request before, then three of each turn: its question, and two rounds of call and result.
            int before = turn == 0 ? 1 : 4;
            assertGoesOnWith(before, 2 + 4);
            assertThat(previous(studio.requests().get(before))).isEqualTo(id(before));
        }
        assertThat(chat.messages()).hasSize(2 + 6 + 6);
        ask(SPEC, chat, "And?");
        assertGoesOnWith(7, 2);
    }

    private static String nothing(JsonReader json) {
        json.skipValue();
        return "";
    }

    @Test
    void goesOnOverRetriesToo() {
        ask(SPEC, chat, "One?");
        try (QwenClient patient = studio.client().maxRetries(1).build()) {
            studio.error(503, "ServiceUnavailable", "Later.");
            patient.complete(SPEC.user("Two?").conversation(chat));
            assertGoesOnWith(1, 2);
            studio.error(503, "ServiceUnavailable", "Later.");
            Pieces.of(patient.stream(SPEC.user("Three?").conversation(chat)));
        }
        assertGoesOnWith(3, 2);
        assertThat(studio.requests()).hasSize(5);
    }

    @Test
    void goesOnWithNoAnswerThatWasCutOff() {
        studio.answer(Answer.text("One two").withFinishReason("length"));
        ask(SPEC, chat, "One?");
        ask(SPEC, chat, "Two?");
        assertGoesOnWith(0, 6);
    }

    @Test
    void showsNoImageAgainThatTheConversationDoesNotHave() {
        PromptSpec spec = SPEC.model("qwen3.5-plus");
        PromptText user = PromptTemplate.of("", "What is it?")
                .fillWithMedia(MediaSlot.image("photo").of(URI.create("https://example.com/a.png")));
        client.complete(spec.user(user).conversation(chat));
        ask(spec, chat, "And?");
        assertGoesOnWith(0, 6);
        ask(spec, chat, "So?");
        assertGoesOnWith(2, 2);
    }

    @Test
    void saysEverythingAfterATurnOverAnotherProtocol() {
        ask(SPEC, chat, "One?");
        ask(SPEC.transport(Transport.OPENAI_CHAT), chat, "Two?");
        assertThat(studio.requests().get(1).messages()).hasSize(6);
        ask(SPEC, chat, "Three?");
        assertGoesOnWith(0, 8);
        ask(SPEC, chat, "Four?");
        assertGoesOnWith(3, 2);
    }

    @Test
    void saysEverythingOnceTheServiceHasForgotten() {
        ask(SPEC, chat, "One?");
        studio.forgetResponses();
        ask(SPEC, chat, "Two?");
        assertThat(studio.requests()).hasSize(3);
        assertGoesOnWith(0, 6);
        studio.forgetResponses();
        Pieces.of(client.stream(SPEC.user("Three?").conversation(chat)));
        assertThat(studio.requests()).hasSize(5);
        assertGoesOnWith(0, 8);
        assertThat(chat.messages()).hasSize(6);
    }

    @Test
    void saysEverythingHoweverTheServiceSaysThatItHasForgotten() {
        ask(SPEC, chat, "One?");
        studio.error(404, "NotFound", "No such response.");
        ask(SPEC, chat, "Two?");
        assertThat(studio.requests()).hasSize(3);
        assertGoesOnWith(0, 6);
        studio.error(403, "access_denied", "No.");
        assertThatThrownBy(() -> ask(SPEC, chat, "Three?")).isInstanceOf(PermissionException.class);
        assertThat(studio.requests()).hasSize(4);
        assertGoesOnWith(3, 2);
    }

    @Test
    void failsIfTheServiceRefusesThatToo() {
        ask(SPEC, chat, "One?");
        studio.error(400, "invalid_parameter_error", "No.").error(400, "invalid_parameter_error", "No.");
        assertThatThrownBy(() -> ask(SPEC, chat, "Two?")).isInstanceOf(BadRequestException.class);
        assertThat(studio.requests()).hasSize(3);
        ask(SPEC, chat, "Two?");
        assertGoesOnWith(1, 2);
    }

    @Test
    void saysEverythingWhereNothingShallBeKept() {
        try (QwenClient silent = studio.client().storeResponses(false).build()) {
            silent.complete(SPEC.user("One?").conversation(chat));
            silent.complete(SPEC.user("Two?").conversation(chat));
        }
        assertGoesOnWith(0, 6);
        assertThat(studio.requests())
                .allMatch(request -> !request.parameter("store").asBoolean(true));
    }

    @Test
    void doesNotRemindOfWhatAWindowForgot() {
        Conversation window = Conversation.window(4);
        ask(SPEC, window, "One?");
        ask(SPEC, window, "Two?");
        assertGoesOnWith(1, 2);
        ask(SPEC, window, "Three?");
        assertGoesOnWith(2, 2);
        ask(SPEC, window, "Four?");
        assertGoesOnWith(0, 8);
    }

    @Test
    void forgetsTheAnswerWhenTheConversationIsWrittenTo() {
        ask(SPEC, chat, "One?");
        chat.append(Message.user("a"), Message.assistant("b"));
        ask(SPEC, chat, "Two?");
        assertGoesOnWith(0, 8);
    }

    @Test
    void goesOnWithNeitherOfTwoAnswersThatDoNotKnowEachOther() throws InterruptedException {
        Gate gate = new Gate();
        studio.answer(Answer.chunks("a").thenWait(gate)).answer(Answer.text("b"));
        Prompt slow = SPEC.user("Slow?").conversation(chat);
        CompletableFuture<String> first = client.completeAsync(slow);
        assertThat(gate.awaitReached(Duration.ofSeconds(20))).isTrue();
        ask(SPEC, chat, "Quick?");
        gate.open();
        first.join();
        ask(SPEC, chat, "Both?");
        assertGoesOnWith(0, 8);
    }

    private static int number(JsonReader json) {
        Integer value = null;
        json.beginObject();
        while (json.nextField()) {
            value = json.integer();
        }
        return json.required("value", value);
    }

    @Test
    void goesOnWithNoAnswerThatHadToBeRepaired() {
        JsonOutput<Integer> output = JsonOutput.prompted(
                "n",
                "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\"}},\"required\":[\"value\"]}",
                ResponsesConversationTest::number);
        studio.reply("no number").reply("{\"value\":7}");
        assertThat(client.complete(SPEC.user("How many?").conversation(chat), output))
                .isEqualTo(7);
        ask(SPEC, chat, "Sure?");
        assertGoesOnWith(0, 6);
        ask(SPEC, chat, "Really?");
        assertGoesOnWith(3, 2);
    }
}
