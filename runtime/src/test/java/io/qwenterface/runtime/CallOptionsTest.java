package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Effort;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class CallOptionsTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask")
            .model("qwen-plus")
            .temperature(1)
            .topP(0.9)
            .maxTokens(100)
            .thinking(true)
            .thinkingBudget(50)
            .stop("END")
            .search();

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

    private static JsonNode json(String text) {
        return Fixtures.json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CallOptions.Builder everything() {
        return CallOptions.builder()
                .temperature(0.5)
                .topP(0.6)
                .topK(7)
                .presencePenalty(-1)
                .repetitionPenalty(1.2)
                .maxTokens(10)
                .seed(11)
                .stopTokens(1, 2)
                .search(false)
                .thinkingBudget(12)
                .timeout(Duration.ofSeconds(13));
    }

    @Test
    void standInPlaceOfTheMethodsOptions() throws Exception {
        service.answer("hi").answer("hi");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("Hello").options(everything().build()));
            client.complete(SPEC.user("Hello"));
        }
        assertThat(sent())
                .isEqualTo(json("{\"model\":\"qwen-plus\",\"temperature\":0.5,\"top_p\":0.6,\"top_k\":7,"
                        + "\"presence_penalty\":-1.0,\"repetition_penalty\":1.2,\"max_tokens\":10,\"seed\":11,"
                        + "\"stop\":[1,2],\"enable_thinking\":true,\"thinking_budget\":12,"
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}"));
        assertThat(sent())
                .isEqualTo(json("{\"model\":\"qwen-plus\",\"temperature\":1.0,\"top_p\":0.9,\"max_tokens\":100,"
                        + "\"stop\":[\"END\"],\"enable_thinking\":true,\"thinking_budget\":50,\"enable_search\":true,"
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}"));
    }

    @Test
    void leaveWhatTheyDoNotSetAsTheMethodHasIt() throws Exception {
        service.answer("hi").answer("hi").answer("hi");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("Hello"));
            client.complete(SPEC.user("Hello").options(CallOptions.none()));
            client.complete(SPEC.user("Hello").options(null));
        }
        JsonNode plain = sent();
        assertThat(sent()).isEqualTo(plain);
        assertThat(sent()).isEqualTo(plain);
    }

    @Test
    void holdOnDashScopeAndOnItsOtherPath() throws Exception {
        String answer = "{\"output\":{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                + "\"content\":\"hi\"}}]},\"request_id\":\"r\"}";
        service.answer(400, "{\"code\":\"InvalidParameter\",\"message\":\"url error, please check url！\"}")
                .answer(200, answer)
                .answer(200, answer);
        CallOptions options = CallOptions.builder().temperature(0.25).build();
        PromptSpec spec = SPEC.transport(Transport.DASHSCOPE);
        try (QwenClient client = service.client()) {
            client.complete(spec.user("Hello").options(options));
            client.complete(spec.user("Hello").options(options));
        }
        sent();
        for (int i = 0; i < 2; i++) {
            JsonNode body = sent();
            assertThat(body.path("parameters").path("temperature").asDouble()).isEqualTo(0.25);
            assertThat(body.path("input").path("messages").path(0).path("content"))
                    .isEqualTo(json("[{\"text\":\"Hello\"}]"));
        }
    }

    @Test
    void goOutWithAStream() throws Exception {
        byte[] events = "data: {\"choices\":[{\"delta\":{\"content\":\"hi\"},\"index\":0}]}\n\ndata: [DONE]\n\n"
                .getBytes(StandardCharsets.UTF_8);
        service.stream(events);
        try (QwenClient client = service.client()) {
            Collected<String> texts = Collected.allOf(client.stream(
                    SPEC.user("Hello").options(CallOptions.builder().topK(3).build())));
            assertThat(texts.elements()).containsExactly("hi");
        }
        assertThat(sent().path("top_k").asInt()).isEqualTo(3);
    }

    @Test
    void switchThinkingOffWithItsBudget() throws Exception {
        service.answer("hi").answer("hi");
        try (QwenClient client = service.client()) {
            client.complete(
                    SPEC.user("a").options(CallOptions.builder().thinking(false).build()));
            client.complete(
                    SPEC.user("a").options(CallOptions.builder().thinking(true).build()));
        }
        JsonNode off = sent();
        assertThat(off.path("enable_thinking")).isEqualTo(json("false"));
        assertThat(off.has("thinking_budget")).isFalse();
        assertThat(sent().path("thinking_budget").asInt()).isEqualTo(50);
    }

    @Test
    void endTheAnswerAtNothing() throws Exception {
        service.answer("hi").answer("hi");
        try (QwenClient client = service.client()) {
            client.complete(SPEC.user("a").options(CallOptions.builder().stop().build()));
            client.complete(
                    SPEC.user("a").options(CallOptions.builder().stop("X").build()));
        }
        assertThat(sent().has("stop")).isFalse();
        assertThat(sent().path("stop")).isEqualTo(json("[\"X\"]"));
    }

    @Test
    void limitTheTime() {
        service.answer(new MockResponse.Builder()
                .headersDelay(30, TimeUnit.SECONDS)
                .body(Service.openAi("late"))
                .build());
        CallOptions options =
                CallOptions.builder().timeout(Duration.ofMillis(200)).build();
        try (QwenClient client = service.client(service.builder().maxRetries(0))) {
            CallTimeoutException failure = catchThrowableOfType(
                    CallTimeoutException.class,
                    () -> client.complete(SPEC.user("Hello").options(options)));
            assertThat(failure).hasMessageContaining(" did not answer within 200 ms");
        }
    }

    @Test
    void areEncodedOnceForCallsThatShareThem() {
        PromptSpec first = SPEC.user("a").options(everything().build()).spec();
        assertThat(SPEC.user("b").options(everything().build()).spec()).isSameAs(first);
        assertThat(SPEC.user("b").options(everything().seed(12).build()).spec()).isNotSameAs(first);
        assertThat(SPEC.user("b").spec()).isSameAs(SPEC);
        assertThat(SPEC.otherPath()).isSameAs(SPEC.otherPath());
        assertThat(SPEC.otherPath().otherPath()).isSameAs(SPEC);
    }

    static Stream<Arguments> outOfRange() {
        return Stream.of(
                refused(b -> b.temperature(2), "temperature is 2.0, but must be at least 0 and less than 2"),
                refused(b -> b.temperature(-0.1), "temperature is -0.1, but must be at least 0 and less than 2"),
                refused(b -> b.temperature(Double.NaN), "temperature is NaN, but must be at least 0 and less than 2"),
                refused(b -> b.topP(0), "topP is 0.0, but must be more than 0 and at most 1"),
                refused(b -> b.topP(1.1), "topP is 1.1, but must be more than 0 and at most 1"),
                refused(b -> b.topK(-1), "topK is -1, but must be at least 0"),
                refused(b -> b.presencePenalty(-2.1), "presencePenalty is -2.1, but must be from -2 to 2"),
                refused(b -> b.presencePenalty(2.1), "presencePenalty is 2.1, but must be from -2 to 2"),
                refused(b -> b.repetitionPenalty(0), "repetitionPenalty is 0.0, but must be more than 0"),
                refused(
                        b -> b.repetitionPenalty(Double.POSITIVE_INFINITY),
                        "repetitionPenalty is Infinity, but must be more than 0"),
                refused(b -> b.maxTokens(0), "maxTokens is 0, but must be at least 1"),
                refused(b -> b.seed(-1), "seed is -1, but must be from 0 to 2147483647"),
                refused(b -> b.seed(1L << 31), "seed is 2147483648, but must be from 0 to 2147483647"),
                refused(b -> b.thinkingBudget(0), "thinkingBudget is 0, but must be at least 1"),
                refused(b -> b.topLogprobs(6), "topLogprobs is 6, but must be from 0 to 5"),
                refused(b -> b.topLogprobs(-1), "topLogprobs is -1, but must be from 0 to 5"),
                refused(
                        b -> b.logprobs(false).topLogprobs(1),
                        "topLogprobs is 1, but logprobs is false; set one of them"),
                refused(
                        b -> b.effort(Effort.LOW).thinkingBudget(5),
                        "effort is LOW and thinkingBudget is 5, but the service takes one of them; set one"),
                refused(
                        b -> b.effort(Effort.LOW).thinking(false),
                        "effort is LOW, but thinking is false; set one of them"),
                refused(b -> b.timeout(Duration.ZERO), "timeout is PT0S, but must be positive"),
                refused(b -> b.timeout(Duration.ofSeconds(-1)), "timeout is PT-1S, but must be positive"),
                refused(
                        b -> b.stop("END").stopTokens(1),
                        "stop is [END] and stopTokens is [1], but the service takes one kind; set one of them"),
                refused(
                        b -> b.thinking(false).thinkingBudget(9),
                        "thinkingBudget is 9, but thinking is false; set one of them"));
    }

    private static Arguments refused(UnaryOperator<CallOptions.Builder> call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void refuseWhatTheServiceWould(UnaryOperator<CallOptions.Builder> call, String message) {
        assertThatThrownBy(() -> call.apply(CallOptions.builder()).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void takeTheEndsOfTheRanges() {
        CallOptions options = CallOptions.builder()
                .temperature(0)
                .topP(1)
                .topK(0)
                .presencePenalty(2)
                .maxTokens(1)
                .seed(Integer.MAX_VALUE)
                .thinkingBudget(1)
                .build();
        assertThat(options.temperature()).isZero();
        assertThat(options.seed()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void tellWhatIsSet() {
        assertThat(CallOptions.builder()
                        .temperature(0.2)
                        .stop("a", "b")
                        .maxTokens(4)
                        .build())
                .hasToString("CallOptions[temperature=0.2, maxTokens=4, stop=[a, b]]");
        assertThat(everything().build())
                .isEqualTo(everything().build())
                .hasSameHashCodeAs(everything().build());
        assertThat(CallOptions.none())
                .hasToString("CallOptions[]")
                .isNotEqualTo(CallOptions.builder().topK(1).build());
        assertThat(everything().build().stopTokens()).containsExactly(1, 2);
    }

    @Test
    void refusesToThinkWhereJsonForbidsIt() {
        PromptSpec spec = SPEC.thinking(false).jsonForbidsThinking();
        for (CallOptions options : List.of(
                CallOptions.builder().thinking(true).build(),
                CallOptions.builder().thinkingBudget(9).build(),
                CallOptions.builder().effort(Effort.LOW).build())) {
            assertThatThrownBy(() -> spec.user("a").options(options))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Desk.ask: thinking is true in the options of this call, but qwen-plus does not answer in"
                                    + " JSON while it thinks");
        }
        assertThat(spec.user("a")
                        .options(CallOptions.builder().temperature(0.5).build())
                        .spec()
                        .thinking())
                .isFalse();
    }
}
