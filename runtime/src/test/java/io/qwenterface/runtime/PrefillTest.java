package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PrefillTest {
    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.ask").model("qwen-plus").prefill("def sum_even(");

    private static final String EVENTS = """
            data: {"choices":[{"delta":{"content":"","role":"assistant"},"index":0}]}

            data: {"choices":[{"delta":{"content":"nums"},"index":0}]}

            data: {"choices":[{"delta":{"content":"):"},"index":0}]}

            """;

    private static final String END =
            "data: {\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":\"stop\",\"index\":0}]}\n\ndata: [DONE]\n\n";

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private JsonNode sent() throws InterruptedException {
        return Fixtures.json(service.request().getBody().utf8().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sendsTheBeginningAndPutsItInFrontOfTheRest() throws Exception {
        service.answer(200, new String(Fixtures.bytes("openai-chat/response-partial.json"), StandardCharsets.UTF_8));
        Conversation conversation = Conversation.inMemory();
        String user = "Write a Python function that sums even numbers of a list. Output code only.";
        String code = "def sum_even(nums):\n    return sum(n for n in nums if n % 2 == 0)";
        try (QwenClient client = service.client()) {
            Reply<String> reply = client.reply(SPEC.user(user).conversation(conversation));
            assertThat(reply.value()).isEqualTo(code);
            assertThat(reply.text()).isEqualTo(code);
            assertThat(reply.usage().outputTokens()).isEqualTo(19);
        }
        assertThat(sent()).isEqualTo(Fixtures.json("openai-chat/request-partial.json"));
        assertThat(conversation.messages()).containsExactly(Message.user(user), Message.assistant(code));
    }

    @Test
    void goesOnNativelyOnBothPaths() throws Exception {
        String answer = new String(Fixtures.bytes("dashscope-text/response-partial.json"), StandardCharsets.UTF_8);
        service.answer(200, answer).answer(200, answer);
        PromptSpec spec = SPEC.model("qwen-max").transport(Transport.DASHSCOPE).prefill("春天来了，大地");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(spec.user("请对“春天来了，大地”这句话进行续写，来表达春天的美好和作者的喜悦之情")))
                    .startsWith("春天来了，大地");
            client.complete(spec.multimodalPath().user("hi"));
        }
        assertThat(sent().path("input"))
                .isEqualTo(Fixtures.json("dashscope-text/request-partial.json").path("input"));
        assertThat(sent().path("input").path("messages").path(1))
                .isEqualTo(Fixtures.json(
                        utf8("{\"role\":\"assistant\",\"content\":[{\"text\":\"春天来了，大地\"}],\"partial\":true}")));
    }

    @Test
    void comesFirstInAStreamAndOnce() throws Exception {
        service.stream(utf8(EVENTS + END)).stream(utf8(EVENTS + END));
        Conversation conversation = Conversation.inMemory();
        Prompt prompt = SPEC.user("hi").conversation(conversation);
        try (QwenClient client = service.client()) {
            assertThat(Collected.allOf(client.stream(SPEC.user("hi"))).elements())
                    .containsExactly("def sum_even(", "nums", "):");
            List<StreamEvent> events = Collected.allOf(client.events(prompt)).elements();
            assertThat(events.subList(0, 3))
                    .containsExactly(
                            new StreamEvent.Text("def sum_even("),
                            new StreamEvent.Text("nums"),
                            new StreamEvent.Text("):"));
            assertThat(events).hasSize(4);
            assertThat(((StreamEvent.Completed) events.get(3)).reply().text()).isEqualTo("def sum_even(nums):");
        }
        assertThat(conversation.messages().get(1).text()).isEqualTo("def sum_even(nums):");
    }

    @Test
    void isAllThereIsWhereNothingFollows() throws Exception {
        service.stream(utf8(END));
        try (QwenClient client = service.client()) {
            List<StreamEvent> events =
                    Collected.allOf(client.events(SPEC.user("hi"))).elements();
            assertThat(events).hasSize(2);
            assertThat(events.get(0)).isEqualTo(new StreamEvent.Text("def sum_even("));
        }
    }

    @Test
    void isDeliveredOnceThoughTheFirstAttemptFails() throws Exception {
        service.answer(500, "").stream(utf8(EVENTS + END));
        try (QwenClient client = service.client()) {
            assertThat(Collected.allOf(client.stream(SPEC.user("hi"))).elements())
                    .containsExactly("def sum_even(", "nums", "):");
        }
    }

    @Test
    void isInFrontWhereAModelOnlyStreams() throws Exception {
        service.stream(utf8(EVENTS + END)).stream(utf8(EVENTS + END));
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.streamOnly().user("hi"))).isEqualTo("def sum_even(nums):");
            assertThat(client.completeAsync(SPEC.streamOnly().user("hi")).get(10, TimeUnit.SECONDS))
                    .isEqualTo("def sum_even(nums):");
        }
    }

    @Test
    void refusesToThinkForOneCall() {
        CallOptions options = CallOptions.builder().thinking(true).build();
        assertThatThrownBy(() -> SPEC.user("hi").options(options))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Desk.ask: thinking is true in the options of this call, but qwen-plus goes on from no text"
                        + " (@Prefill) while it thinks");
    }
}
