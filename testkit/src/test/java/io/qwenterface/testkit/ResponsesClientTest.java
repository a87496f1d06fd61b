package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.RateLimitException;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.SearchSource;
import io.qwenterface.runtime.ServerException;
import io.qwenterface.runtime.StreamBrokenException;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client and the fake over the Responses API. */
@ExtendWith(QwenterfaceExtension.class)
class ResponsesClientTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask")
            .model("qwen3.7-plus")
            .transport(Transport.OPENAI_RESPONSES)
            .system("Be brief.");

    private static void assertSame(Reply<String> reply, Reply<String> expected) {
        assertThat(reply.text()).isEqualTo(expected.text());
        assertThat(reply.reasoning()).isEqualTo(expected.reasoning());
        assertThat(reply.usage()).isEqualTo(expected.usage());
        assertThat(reply.finishReason()).isEqualTo(expected.finishReason());
        assertThat(reply.model()).isEqualTo(expected.model());
    }

    @Test
    void answersTheSameWhetherItWaitsOrStreams(FakeModelStudio studio) {
        Answer answer = Answer.text("One two three four.").withReasoning("Hm, ", "numbers.");
        studio.answer(answer).answer(answer).answer(answer).answer(answer).answer(answer);
        try (QwenClient client = studio.client().build()) {
            Reply<String> reply = client.reply(SPEC.user("Count."));
            assertThat(reply.text()).isEqualTo("One two three four.");
            assertThat(reply.reasoning()).isEqualTo("Hm, numbers.");
            assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
            assertThat(reply.usage().reasoningTokens()).isPositive();
            assertThat(reply.requestId()).isEqualTo("00000000-0000-9000-8000-000000000001");
            assertSame(client.replyAsync(SPEC.user("Count.")).join(), reply);
            assertSame(client.reply(SPEC.streamOnly().user("Count.")), reply);
            assertThat(String.join("", Pieces.of(client.stream(SPEC.user("Count.")))))
                    .isEqualTo(reply.text());
            assertThat(Pieces.of(client.stream(SPEC.user("Count.")))).hasSizeGreaterThan(1);
        }
        assertThat(studio.requests())
                .allMatch(request -> request.path().equals(Http.RESPONSES)
                        && request.systemMessage().equals("Be brief.")
                        && request.lastUserMessage().equals("Count."));
    }

    @Test
    void callsTheOlderPathWhereToldTo(FakeModelStudio studio) {
        try (QwenClient client = studio.client().olderResponsesPath(true).build()) {
            assertThat(client.complete(SPEC.user("Hi"))).isEqualTo("You said: \"Hi\"");
        }
        assertThat(studio.requests().get(0).path()).isEqualTo(Http.OLDER_RESPONSES);
    }

    @Test
    void saysThatTheLimitWasReached(FakeModelStudio studio) {
        Answer answer = Answer.text("One two").withFinishReason("length");
        studio.answer(answer).answer(answer);
        try (QwenClient client = studio.client().build()) {
            Reply<String> reply = client.reply(SPEC.maxTokens(16).user("Count."));
            assertThat(reply.finishReason()).isEqualTo(FinishReason.LENGTH);
            assertSame(client.reply(SPEC.maxTokens(16).streamOnly().user("Count.")), reply);
        }
    }

    @Test
    void throwsWhatTheServiceRefusesAndWhatFailsUnderWay(FakeModelStudio studio) {
        try (QwenClient client = studio.client().maxRetries(0).build()) {
            studio.error(429, "limit_requests", "Slow down.");
            assertThatThrownBy(() -> client.complete(SPEC.user("Hi"))).isInstanceOf(RateLimitException.class);
            studio.answer(Answer.chunks("a", "b").thenError(500, "internal_error", "Oh."));
            assertThatThrownBy(() -> Pieces.of(client.stream(SPEC.user("Hi"))))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("500 internal_error: Oh.");
            studio.answer(Answer.chunks("a", "b").thenEnd());
            assertThatThrownBy(() -> Pieces.of(client.stream(SPEC.user("Hi"))))
                    .cause()
                    .isInstanceOf(StreamBrokenException.class);
        }
    }

    @Test
    void tellsWhatTheServicesOwnToolsFound(FakeModelStudio studio) {
        PromptSpec spec = SPEC.builtinTools("web_search", "web_extractor", "code_interpreter", "image_search");
        Answer answer = Answer.text("One two three.").withReasoning("Hm.");
        studio.answer(answer).answer(answer).answer(answer);
        try (QwenClient client = studio.client().build()) {
            Reply<String> reply = client.reply(spec.user("What is new?"));
            assertThat(reply.sources())
                    .extracting(SearchSource::url)
                    .containsExactly("https://example.com/", "https://example.org/");
            Reply<String> later = client.replyAsync(spec.user("What is new?")).join();
            assertSame(later, reply);
            assertThat(later.sources()).isEqualTo(reply.sources());
            List<StreamEvent> events = Pieces.of(client.events(spec.user("What is new?")));
            assertThat(events.subList(0, events.size() - 1))
                    .allMatch(event -> event instanceof StreamEvent.Text || event instanceof StreamEvent.Reasoning);
            Reply<String> streamed = ((StreamEvent.Completed) events.get(events.size() - 1)).reply();
            assertSame(streamed, reply);
            assertThat(streamed.sources()).isEqualTo(reply.sources());
        }
    }

    @Test
    void takesOptionsOfOneCall(FakeModelStudio studio) {
        CallOptions options = CallOptions.builder()
                .temperature(0.3)
                .maxTokens(100)
                .thinking(true)
                .build();
        try (QwenClient client = studio.client().build()) {
            client.complete(SPEC.user("Hi").options(options));
            CallOptions unknown = CallOptions.builder().topK(3).build();
            assertThatThrownBy(() -> client.complete(SPEC.user("Hi").options(unknown)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("topK");
        }
        assertThat(studio.requests()).singleElement().satisfies(request -> {
            assertThat(request.parameter("temperature").asDouble()).isEqualTo(0.3);
            assertThat(request.parameter("max_output_tokens").asInt()).isEqualTo(100);
            assertThat(request.parameter("enable_thinking").asBoolean()).isTrue();
        });
    }

    private static String city(JsonReader json) {
        String city = null;
        json.beginObject();
        while (json.nextField()) {
            if (json.fieldName().equals("city")) {
                city = json.string();
            } else {
                json.skipValue();
            }
        }
        return json.required("city", city);
    }

    @Test
    void callsFunctions(FakeModelStudio studio) {
        studio.answer(Answer.toolCall("weather", "{\"city\":", "\"Oslo\"}")
                        .thenToolCall("weather", "{\"city\":\"Rome\"}"))
                .answer(Answer.text("Cold there, warm here."));
        ToolSpec weather = ToolSpec.of(
                "weather",
                "The weather of a city.",
                "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":[\"city\"]}",
                ResponsesClientTest::city,
                (city, context) -> city.equals("Oslo") ? "cold" : "warm");
        try (QwenClient client = studio.client().build()) {
            assertThat(client.complete(SPEC.user("Where is it warm?").tools(Toolbox.of(3, weather))))
                    .isEqualTo("Cold there, warm here.");
        }
        assertThat(studio.requests().get(1).messages())
                .extracting(RecordedRequest.Message::role)
                .containsExactly("system", "user", "assistant", "tool", "assistant", "tool");
        assertThat(studio.requests().get(1).body()).contains("\"output\":\"cold\"", "\"output\":\"warm\"");
    }
}
