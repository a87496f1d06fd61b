package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.ConversationException;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.ServerException;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to stored conversations in calls over HTTP. */
@Timeout(120)
class StoredConversationTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private final FakeModelStudio studio = FakeModelStudio.start();
    private final ConversationStore store = ConversationStore.inMemory();

    @AfterEach
    void stop() {
        studio.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE", "OPENAI_RESPONSES"})
    void blockingCallsFuturesAndStreamsGoOnWithTheSameConversation(Transport transport) throws Exception {
        PromptSpec spec = SPEC.transport(transport);
        try (QwenClient client = studio.client().conversations(store).build()) {
            client.complete(spec.user("1").conversationId("ann"));
            client.completeAsync(spec.user("2").conversationId("ann")).get();
            Pieces.of(client.stream(spec.user("3").conversationId("ann")));
            client.complete(spec.user("other").conversationId("bob"));
            client.complete(spec.user("none").conversationId(null));
        }
        assertThat(store.get("ann").messages())
                .containsExactly(
                        Message.user("1"),
                        Message.assistant("You said: \"1\""),
                        Message.user("2"),
                        Message.assistant("You said: \"2\""),
                        Message.user("3"),
                        Message.assistant("You said: \"3\""));
        assertThat(store.get("bob").turns()).isEqualTo(1);
        assertThat(studio.requests().stream().map(StoredConversationTest::messages))
                // The service keeps what was said over the third.
                .isEqualTo(transport == Transport.OPENAI_RESPONSES ? List.of(1, 1, 1, 1, 1) : List.of(1, 3, 5, 1, 1));
    }

    private static int messages(RecordedRequest request) {
        JsonNode input = request.json().path("input");
        return request.json().path("messages").size()
                + (input.isArray() ? input.size() : input.path("messages").size());
    }

    @Test
    void eachSubscriptionReadsTheConversationAnew() {
        try (QwenClient client = studio.client().conversations(store).build()) {
            var stream = client.stream(SPEC.user("again").conversationId("ann"));
            Pieces.of(stream);
            Pieces.of(stream);
        }
        assertThat(studio.requests().stream().map(StoredConversationTest::messages))
                .containsExactly(1, 3);
        assertThat(store.get("ann").turns()).isEqualTo(2);
    }

    @Test
    void aFailedCallLeavesTheConversationUntouched() {
        studio.error(500, "InternalError", "no");
        try (QwenClient client =
                studio.client().conversations(store).maxRetries(0).build()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("1").conversationId("ann")))
                    .isInstanceOf(ServerException.class);
        }
        assertThat(store.get("ann")).isEqualTo(ConversationStore.Snapshot.EMPTY);
    }

    @Test
    void aThousandConcurrentTurnsOfOneConversationAreAllKeptWhole() throws Exception {
        int turns = 1000;
        try (QwenClient client = studio.client().conversations(store).build()) {
            List<CompletableFuture<String>> calls = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                calls.add(client.completeAsync(SPEC.user("#" + i).conversationId("ann")));
            }
            for (CompletableFuture<String> call : calls) {
                call.get();
            }
        }
        List<Message> messages = store.get("ann").messages();
        assertThat(messages).hasSize(2 * turns);
        Set<String> questions = new HashSet<>();
        for (int i = 0; i < messages.size(); i += 2) {
            questions.add(messages.get(i).text());
            assertThat(messages.get(i + 1))
                    .isEqualTo(
                            Message.assistant("You said: \"" + messages.get(i).text() + "\""));
        }
        assertThat(questions).hasSize(turns);
    }

    @Test
    void saysThatThereIsNoStore() {
        try (QwenClient client = studio.client().build()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("1").conversationId("ann")))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            "Desk.ask: there is no store to look up the conversation \"ann\" in. Give the client one:"
                                    + " QwenClient.builder().conversations(ConversationStore.inMemory())");
        }
        assertThat(studio.requests()).isEmpty();
    }

    @Test
    void keepsTheAnswerWhoseTurnCouldNotBeKept() {
        List<String> heard = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void failed(Call call, QwenException failure, Duration took) {
                heard.add(failure.getMessage());
            }
        };
        try (QwenClient client = studio.client()
                .conversations(new Broken(false))
                .listener(listener)
                .build()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("1").conversationId("ann")))
                    .isInstanceOfSatisfying(
                            ConversationException.class,
                            e -> assertThat(e.answer()).contains("You said: \"1\""))
                    .hasMessage("the model has answered, but the conversation \"ann\" could not be written: disk full");
        }
        assertThat(heard).hasSize(1);
    }

    @Test
    void sendsNothingIfTheConversationCannotBeRead() {
        try (QwenClient client = studio.client().conversations(new Broken(true)).build()) {
            CompletableFuture<String> call = client.completeAsync(SPEC.user("1").conversationId("ann"));
            assertThatThrownBy(call::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ConversationException.class,
                            e -> assertThat(e.answer()).isEmpty())
                    .hasMessage("the conversation \"ann\" could not be read: disk full");
        }
        assertThat(studio.requests()).isEmpty();
    }

    @Test
    void aStreamWhoseConversationCannotBeReadIsHeardOf() {
        List<String> heard = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void started(Call call) {
                heard.add("started");
            }

            @Override
            public void failed(Call call, QwenException failure, Duration took) {
                heard.add(failure.getMessage());
            }

            @Override
            public void cancelled(Call call, Duration took) {
                heard.add("cancelled");
            }
        };
        try (QwenClient client = studio.client()
                .conversations(new Broken(true))
                .listener(listener)
                .build()) {
            assertThatThrownBy(() -> Pieces.of(client.stream(SPEC.user("1").conversationId("ann"))))
                    .hasMessageContaining("the conversation \"ann\" could not be read: disk full");
        }
        assertThat(heard).containsExactly("started", "the conversation \"ann\" could not be read: disk full");
        assertThat(studio.requests()).isEmpty();
    }

    @Test
    void countsTurnsAndDoesNotReadThemAgainWhereAnotherCallWasFaster() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger counted = new AtomicInteger();
        ConversationStore late = new ConversationStore() {
            @Override
            public Snapshot get(String id) {
                read.incrementAndGet();
                return store.get(id);
            }

            @Override
            public int turns(String id) {
                counted.incrementAndGet();
                return store.turns(id);
            }

            @Override
            public boolean append(String id, int expected, List<Message> turn) {
                if (expected == 0) {
                    store.append(id, 0, List.of(Message.user("0"), Message.assistant("faster")));
                }
                return store.append(id, expected, turn);
            }

            @Override
            public void delete(String id) {
                store.delete(id);
            }
        };
        try (QwenClient client = studio.client().conversations(late).build()) {
            client.complete(SPEC.user("1").conversationId("ann"));
        }
        assertThat(store.get("ann").messages())
                .extracting(Message::text)
                .containsExactly("0", "faster", "1", "You said: \"1\"");
        assertThat(read).hasValue(1);
        assertThat(counted).hasValue(1);
    }

    /** A store whose disk is full, for writing or for everything. */
    private record Broken(boolean reading) implements ConversationStore {
        @Override
        public Snapshot get(String id) {
            if (reading) {
                throw new IllegalStateException("disk full");
            }
            return Snapshot.EMPTY;
        }

        @Override
        public boolean append(String id, int expected, List<Message> turn) {
            throw new IllegalStateException("disk full");
        }

        @Override
        public void delete(String id) {
            throw new IllegalStateException("disk full");
        }
    }
}
