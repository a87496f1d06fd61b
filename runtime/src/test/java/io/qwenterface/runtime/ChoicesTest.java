package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several answers of one call, and how likely their tokens were. */
@Timeout(60)
class ChoicesTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask")
            .model("qwen-plus")
            .temperature(1.2)
            .choices(2)
            .seed(7);

    private static final JsonOutput<Integer> NUMBER = JsonOutput.jsonObject(
                    "Number",
                    "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\"}}}",
                    JsonReader::integer)
            .wrapped();

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

    private static String fixture(String name) {
        return new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
    }

    private static String two(String first, String second, String finish) {
        return "{\"choices\":[{\"index\":1,\"finish_reason\":\"" + finish + "\",\"message\":{\"content\":\"" + second
                + "\"}},"
                + "{\"message\":{\"content\":\"" + first + "\"},\"finish_reason\":\"stop\",\"index\":0}],"
                + "\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4,\"total_tokens\":7}}";
    }

    @Test
    void returnsEachChoiceWithTheUsageOfTheCall() throws Exception {
        service.answer(200, fixture("openai-chat/response-n2.json"))
                .answer(200, fixture("openai-chat/response-n2.json"));
        List<Reply<?>> heard = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void succeeded(Call call, Reply<?> reply, java.time.Duration took) {
                heard.add(reply);
            }
        };
        try (QwenClient client = service.client(service.builder().listener(listener))) {
            List<Reply<String>> replies = client.replies(SPEC.user("Give me a slogan for a tea shop."));
            assertThat(replies)
                    .extracting(Reply::value)
                    .containsExactly("Steeped in calm.", "A leaf, a pause, a smile.");
            assertThat(replies)
                    .extracting(Reply::usage)
                    .containsExactly(new Usage(17, 15, 32, 0, 0), new Usage(17, 15, 32, 0, 0));
            assertThat(replies).extracting(Reply::model).containsOnly("qwen-plus");
            assertThat(replies).extracting(Reply::requestId).containsOnly("r-1");
            assertThat(client.repliesAsync(SPEC.user("hi")).get(10, TimeUnit.SECONDS))
                    .isEqualTo(replies);
            assertThat(heard).containsExactly(replies.get(0), replies.get(0));
        }
        assertThat(sent()).isEqualTo(Fixtures.json("openai-chat/request-n2.json"));
    }

    @Test
    void ordersThemByTheirNumberOrTheirPlace() {
        service.answer(200, two("one", "two", "length"))
                .answer(
                        200,
                        "{\"output\":{\"choices\":[{\"message\":{\"content\":\"one\"}},{\"message\":{\"content\":\"two\"}}]}}");
        try (QwenClient client = service.client()) {
            List<Reply<String>> replies = client.replies(SPEC.user("hi"));
            assertThat(replies).extracting(Reply::text).containsExactly("one", "two");
            assertThat(replies).extracting(Reply::finishReason).containsExactly(FinishReason.STOP, FinishReason.LENGTH);
            assertThat(client.replies(SPEC.transport(Transport.DASHSCOPE).user("hi")))
                    .extracting(Reply::text)
                    .containsExactly("one", "two");
        }
    }

    @Test
    void joinsThePiecesOfEachWhereTheModelOnlyStreams() {
        service.stream(Fixtures.bytes("openai-chat/stream-n2.sse"));
        try (QwenClient client = service.client()) {
            assertThat(client.replies(SPEC.streamOnly().user("hi")))
                    .extracting(Reply::text)
                    .containsExactly("Steeped in calm.", "A leaf, a smile.");
        }
    }

    @Test
    void readsANativeStreamUntilEachHasEnded() {
        String start = "data:{\"output\":{\"choices\":[{\"message\":{\"content\":\"";
        String events = start + "a\"},\"index\":0,\"finish_reason\":\"null\"}]}}\n\n"
                + start + "x\"},\"index\":1,\"finish_reason\":\"null\"}]}}\n\n"
                + start + "\"},\"index\":0,\"finish_reason\":\"stop\"}]}}\n\n"
                + start + "y\"},\"index\":1,\"finish_reason\":\"null\"}]}}\n\n"
                + start + "\"},\"index\":1,\"finish_reason\":\"stop\"}]}}\n\n";
        service.stream(events.getBytes(StandardCharsets.UTF_8));
        try (QwenClient client = service.client()) {
            assertThat(client.replies(
                            SPEC.transport(Transport.DASHSCOPE).streamOnly().user("hi")))
                    .extracting(Reply::text)
                    .containsExactly("a", "xy");
        }
    }

    @Test
    void asksAgainAloneForTheOneThatDoesNotFit() throws Exception {
        service.answer(200, two("41", "many", "stop")).answer("42");
        try (QwenClient client = service.client()) {
            List<Reply<Integer>> replies = client.replies(SPEC.user("How many?"), NUMBER);
            assertThat(replies).extracting(Reply::value).containsExactly(41, 42);
            assertThat(replies).extracting(Reply::repairs).containsExactly(0, 1);
            assertThat(replies).extracting(Reply::usage).containsOnly(new Usage(6, 8, 14, 0, 0));
        }
        assertThat(sent().path("n").asInt()).isEqualTo(2);
        JsonNode again = sent();
        assertThat(again.has("n")).isFalse();
        assertThat(again.path("messages").path(2).path("content").asText()).isEqualTo("many");
    }

    @Test
    void failsWhereOneNeverFits() {
        service.answer(200, two("41", "many", "stop")).answer("several");
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.replies(SPEC.user("How many?"), NUMBER))
                    .isInstanceOf(OutputException.class);
        }
    }

    @Test
    void tellsHowLikelyTheTokensWere() throws Exception {
        service.answer(200, fixture("openai-chat/response-logprobs.json"))
                .answer(200, fixture("dashscope-text/response-logprobs.json"));
        CallOptions options = CallOptions.builder().topLogprobs(2).build();
        PromptSpec spec = PromptSpec.named("Desk.ask").model("qwen-max");
        try (QwenClient client = service.client()) {
            Reply<String> reply = client.reply(spec.user("1+1?").options(options));
            assertThat(reply.logprobs())
                    .containsExactly(new TokenLogprob(
                            "2",
                            0.0,
                            List.of(new TokenLogprob("2", 0.0, List.of()), new TokenLogprob("1", null, List.of()))));
            // Asked for two, got one.
            assertThat(client.reply(spec.transport(Transport.DASHSCOPE)
                                    .user("1+1?")
                                    .options(options))
                            .logprobs())
                    .containsExactly(new TokenLogprob("2", 0.0, List.of(new TokenLogprob("2", 0.0, List.of()))));
        }
        assertThat(sent().path("top_logprobs").asInt()).isEqualTo(2);
        JsonNode parameters = sent().path("parameters");
        assertThat(parameters.path("logprobs").asBoolean()).isTrue();
        assertThat(parameters.path("top_logprobs").asInt()).isEqualTo(2);
    }

    @Test
    void asksForThemWithoutOthers() throws Exception {
        service.answer("hi").answer("hi");
        PromptSpec spec = PromptSpec.named("Desk.ask").model("qwen-max");
        try (QwenClient client = service.client()) {
            client.reply(
                    spec.user("a").options(CallOptions.builder().logprobs(true).build()));
            assertThat(client.reply(spec.user("a")).logprobs()).isEmpty();
        }
        JsonNode asked = sent();
        assertThat(asked.path("logprobs").asBoolean()).isTrue();
        assertThat(asked.has("top_logprobs")).isFalse();
        assertThat(sent().has("logprobs")).isFalse();
    }

    @Test
    void gathersThemFromEveryPieceOfAStream() throws Exception {
        StringBuilder events = new StringBuilder();
        for (String token : List.of("a", "b", "c", "d")) {
            events.append("data: {\"choices\":[{\"delta\":{\"content\":\"" + token
                    + "\"},\"logprobs\":{\"content\":[{\"token\":\"" + token
                    + "\",\"logprob\":-0.5}]},\"index\":0}]}\n\n");
        }
        events.append("data: [DONE]\n\n");
        service.stream(events.toString().getBytes(StandardCharsets.UTF_8));
        try (QwenClient client = service.client()) {
            List<StreamEvent> all = Collected.allOf(client.events(SPEC.user("a")
                            .options(CallOptions.builder().logprobs(true).build())))
                    .elements();
            Reply<String> reply = ((StreamEvent.Completed) all.get(4)).reply();
            assertThat(reply.text()).isEqualTo("abcd");
            assertThat(reply.logprobs()).extracting(TokenLogprob::token).containsExactly("a", "b", "c", "d");
            assertThat(reply.logprobs()).extracting(TokenLogprob::logprob).containsOnly(-0.5);
        }
    }
}
