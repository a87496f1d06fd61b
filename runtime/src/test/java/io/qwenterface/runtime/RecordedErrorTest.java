package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error among the fixtures, sent by a server as the service would send it. */
class RecordedErrorTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private record Expected(Class<? extends ApiException> type, boolean retryable) {}

    private static final Expected AUTHENTICATION = new Expected(AuthenticationException.class, false);
    private static final Expected BAD_REQUEST = new Expected(BadRequestException.class, false);
    private static final Expected CONTENT = new Expected(ContentBlockedException.class, false);
    private static final Expected NOT_FOUND = new Expected(NotFoundException.class, false);
    private static final Expected PERMISSION = new Expected(PermissionException.class, false);
    private static final Expected QUOTA_GONE = new Expected(QuotaExceededException.class, false);
    private static final Expected QUOTA_PERHAPS = new Expected(QuotaExceededException.class, true);
    private static final Expected RATE = new Expected(RateLimitException.class, true);
    private static final Expected SERVER = new Expected(ServerException.class, true);
    private static final Expected SERVER_BLAMES_REQUEST = new Expected(ServerException.class, false);

    private static final Map<String, Expected> EXPECTED = Map.ofEntries(
            Map.entry("dashscope-400-arrearage.json", QUOTA_GONE),
            Map.entry("dashscope-400-content.json", CONTENT),
            Map.entry("dashscope-400-incremental-required.json", BAD_REQUEST),
            Map.entry("dashscope-400-input-length.json", BAD_REQUEST),
            Map.entry("dashscope-400-parameter.json", BAD_REQUEST),
            Map.entry("dashscope-400-result-format-required.json", BAD_REQUEST),
            Map.entry("dashscope-400-thinking-unsupported.json", BAD_REQUEST),
            Map.entry("dashscope-400-wrong-endpoint.json", BAD_REQUEST),
            Map.entry("dashscope-401.json", AUTHENTICATION),
            Map.entry("dashscope-403-free-tier-only.json", QUOTA_GONE),
            Map.entry("dashscope-403-model.json", PERMISSION),
            Map.entry("dashscope-403-unpurchased.json", PERMISSION),
            Map.entry("dashscope-403-workspace.json", PERMISSION),
            Map.entry("dashscope-404-model.json", NOT_FOUND),
            Map.entry("dashscope-429-bill-overdue.json", QUOTA_GONE),
            Map.entry("dashscope-429-burst.json", RATE),
            Map.entry("dashscope-429-quota.json", QUOTA_PERHAPS),
            Map.entry("dashscope-429-rate.json", RATE),
            Map.entry("dashscope-429-throttling.json", RATE),
            Map.entry("dashscope-500-algo-client-fault.json", SERVER_BLAMES_REQUEST),
            Map.entry("dashscope-500-algo.json", SERVER),
            Map.entry("dashscope-500.json", SERVER),
            Map.entry("dashscope-503-unavailable.json", SERVER),
            Map.entry("gateway-non-json.json", SERVER),
            Map.entry("openai-400-arrearage.json", QUOTA_GONE),
            Map.entry("openai-400-content.json", CONTENT),
            Map.entry("openai-400-enable-thinking-nonstream.json", BAD_REQUEST),
            Map.entry("openai-400-file-purpose.json", BAD_REQUEST),
            Map.entry("openai-400-json-mode-thinking.json", BAD_REQUEST),
            Map.entry("openai-400-json-word-missing.json", BAD_REQUEST),
            Map.entry("openai-400-model-missing.json", BAD_REQUEST),
            Map.entry("openai-400-model-side.json", BAD_REQUEST),
            Map.entry("openai-400-stream-only-model.json", BAD_REQUEST),
            Map.entry("openai-400-tool-choice-thinking.json", BAD_REQUEST),
            Map.entry("openai-401-seed.json", AUTHENTICATION),
            Map.entry("openai-401.json", AUTHENTICATION),
            Map.entry("openai-403-access-denied.json", PERMISSION),
            Map.entry("openai-403-free-tier-only.json", QUOTA_GONE),
            Map.entry("openai-404-model-not-found.json", NOT_FOUND),
            Map.entry("openai-404-model-not-supported.json", NOT_FOUND),
            Map.entry("openai-429-quota-free-exhausted.json", QUOTA_GONE),
            Map.entry("openai-429-quota-tokens.json", QUOTA_PERHAPS),
            Map.entry("openai-429-rate-burst.json", RATE),
            Map.entry("openai-429-rate-requests.json", RATE),
            Map.entry("openai-500-timeout.json", SERVER),
            Map.entry("openai-500.json", SERVER),
            Map.entry("openai-503-overloaded.json", SERVER),
            Map.entry("openai-503-unavailable.json", SERVER),
            Map.entry("openai-5xx-model-serving-capacity.json", SERVER));

    static Stream<String> names() {
        return Fixtures.named("errors", "").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomesTheExceptionThatSaysWhatToDo(String name) throws Exception {
        JsonNode fixture = Fixtures.json(name);
        Expected expected = Objects.requireNonNull(EXPECTED.get(name.substring(name.indexOf('/') + 1)), name);
        String body = fixture.has("body")
                ? fixture.path("body").toString()
                : fixture.path("body_text").asText();
        PromptSpec spec = name.contains("/openai") ? SPEC : SPEC.transport(Transport.DASHSCOPE);
        try (Service service = new Service();
                QwenClient client = service.client(service.builder().maxRetries(0))) {
            MockResponse answer = new MockResponse.Builder()
                    .code(fixture.path("_status").asInt())
                    .body(body)
                    .build();
            service.answer(answer);
            // DashScope's other path is asked, too, where the first one does not serve the model.
            service.answer(answer);
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.complete(spec.user("Hello")));

            assertThat(e).isExactlyInstanceOf(expected.type());
            assertThat(e.retryable()).isEqualTo(expected.retryable());
            assertThat(e.status()).isEqualTo(fixture.path("_status").asInt());
            JsonNode sent = fixture.path("body");
            JsonNode error = sent.has("error") ? sent.path("error") : sent;
            assertThat(e.code())
                    .isEqualTo(error.path("code").asText(error.path("type").asText("")));
            assertThat(e.requestId()).isEqualTo(sent.path("request_id").asText(""));
            assertThat(e.region()).isEqualTo(Region.Id.SINGAPORE);
            assertThat(e.model()).isEqualTo("qwen-plus");
            assertThat(e.endpoint()).startsWith(service.url() + "/").doesNotContain("?");
            assertThat(e.getMessage())
                    .startsWith("Desk.ask: qwen-plus in SINGAPORE answered " + e.status())
                    .contains(error.path("message").asText("").strip())
                    .doesNotContain("sk-test");
        }
    }

    @Test
    void coversEveryFixture() {
        TreeSet<String> present = new TreeSet<>();
        names().filter(name -> name.startsWith("errors/")).forEach(name -> present.add(name.substring(7)));
        org.junit.jupiter.api.Assumptions.assumeFalse(present.isEmpty(), "no fixtures beside this project");
        assertThat(new TreeSet<>(EXPECTED.keySet())).isEqualTo(present);
    }

    @Test
    void givesTheRequestIdOfTheHeadWhereTheBodyHasNone() throws Exception {
        try (Service service = new Service();
                QwenClient client = service.client(service.builder().maxRetries(0))) {
            service.answer(429, "");
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.complete(SPEC.user("Hello")));
            assertThat(e).isInstanceOf(RateLimitException.class);
            assertThat(e.code()).isEmpty();
            assertThat(e.requestId()).isEqualTo("r-1");
        }
    }
}
