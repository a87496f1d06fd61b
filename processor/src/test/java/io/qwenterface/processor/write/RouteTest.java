package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Region;
import java.io.IOException;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where calls go, with which key and options. */
@Timeout(60)
class RouteTest {
    @Test
    void sendsEachMethodOverItsRoute() {
        try (LiveClient desk = LiveClient.of("routes", client -> client.workspace("eu", "ws-1", "sk-eu"))
                .answers("a", "b", "c", "d", "e")) {
            desk.call("answer", "?");
            RecordedRequest plain = desk.request();
            assertThat(plain.getTarget()).isEqualTo("/compatible-mode/v1/chat/completions");
            assertThat(ModelStudio.body(plain).path("model").asText()).isEqualTo("qwen-plus");
            assertThat(plain.getHeaders().get("Authorization")).isEqualTo("Bearer sk-test");

            desk.call("overDashScope", "?");
            RecordedRequest dashScope = desk.request();
            assertThat(dashScope.getTarget()).isEqualTo("/api/v1/services/aigc/text-generation/generation");

            desk.call("inEurope", "?");
            RecordedRequest europe = desk.request();
            assertThat(europe.getHeaders().get("Authorization")).isEqualTo("Bearer sk-eu");

            desk.call("tuned", "?");
            RecordedRequest tuned = desk.request();
            assertThat(tuned.getTarget()).isEqualTo("/api/v1/services/aigc/text-generation/generation");
            assertThat(ModelStudio.body(tuned).path("model").asText()).isEqualTo("my-tuned-model");
        }
    }

    @Test
    void gathersTheStreamOfAModelThatOnlyStreams() {
        try (LiveClient desk = LiveClient.of("routes").answers("Because.")) {
            assertThat(desk.call("think", "Why?")).isEqualTo("Because.");
            assertThat(desk.body().path("stream").asBoolean()).isTrue();
        }
    }

    @Test
    void sendsOptionsThatAreSetAndNoOthers() throws IOException {
        try (LiveClient desk = LiveClient.of(
                        "options",
                        client -> client.apiKey(Region.Id.BEIJING, "sk-b").workspace("support", "ws-1", "sk-support"))
                .answers("a", "b")) {
            desk.call("answer", "?");
            assertThat(desk.body()).isEqualTo(json("""
                    {"model": "qwen-plus", "messages": [{"role": "user", "content": "?"}], "temperature": 0.2, "top_p": 0.9,
                     "top_k": 40, "presence_penalty": -0.5, "repetition_penalty": 1.1, "max_tokens": 200, "seed": 42,
                     "stop": ["END", "\\n\\n"], "enable_search": true}"""));
            desk.call("chat", "?");
            assertThat(desk.body()).isEqualTo(json("""
                    {"model": "qwen-plus", "messages": [{"role": "user", "content": "?"}], "temperature": 1.0,
                     "stop": [108386, 104307]}"""));
        }
    }

    @Test
    void sharesTheSystemPromptOfTheInterface() {
        try (LiveClient desk = LiveClient.of("system_shared").answers("a", "b", "c")) {
            desk.call("answer", "?");
            assertThat(desk.message("system")).isEqualTo("You are kind.\nYou are short.\n");
            desk.call("summarise", "?");
            assertThat(desk.message("system")).isEqualTo("You are kind.\nYou are short.\n");
            desk.call("judge", "?");
            assertThat(desk.message("system")).isEqualTo("You are blunt.");
        }
    }

    private static JsonNode json(String text) throws IOException {
        return ModelStudio.JSON.readTree(text);
    }
}
