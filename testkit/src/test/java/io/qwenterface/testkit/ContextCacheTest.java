package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks for the context cache, from the client's request to the counts in its usage. */
@ExtendWith(QwenterfaceExtension.class)
class ContextCacheTest {
    private static final String LONG = "The rules of the house. ".repeat(200);
    private static final String MARK = "{\"type\":\"ephemeral\"}";
    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.ask").model("qwen3.5-plus").thinking(false);

    private static PromptSpec over(Transport transport) {
        return transport == Transport.DASHSCOPE ? SPEC.transport(transport).multimodalPath() : SPEC;
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void aLongSystemPromptIsWrittenOnceAndThenRead(Transport transport, FakeModelStudio studio) {
        PromptSpec spec = over(transport).system(LONG).cacheSystem();
        try (QwenClient client = studio.client().build()) {
            Usage first = client.reply(spec.user("a")).usage();
            Usage second = client.reply(spec.user("b")).usage();
            List<StreamEvent> events = Pieces.of(client.events(spec.user("c")));
            Usage streamed = ((StreamEvent.Completed) events.get(events.size() - 1))
                    .reply()
                    .usage();

            assertThat(first.cacheCreatedTokens()).isEqualTo(TokenCount.of(LONG));
            assertThat(first.cachedTokens()).isZero();
            assertThat(first.inputTokens()).isGreaterThan(first.cacheCreatedTokens());
            for (Usage later : List.of(second, streamed)) {
                assertThat(later.cacheCreatedTokens()).isZero();
                assertThat(later.cachedTokens()).isEqualTo(TokenCount.of(LONG));
            }
        }
        for (RecordedRequest request : studio.requests()) {
            JsonNode messages = messages(request);
            assertThat(messages.at("/0/content/0/text").asText()).isEqualTo(LONG);
            assertThat(messages.at("/0/content/0/cache_control")).hasToString(MARK);
            assertThat(messages.get(1).toString()).doesNotContain("cache_control");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void aMarkedUserMessageHoldsForEverythingBeforeIt(Transport transport, FakeModelStudio studio) {
        PromptSpec spec = over(transport).example("in", "out").cacheUser();
        PromptTemplate system = PromptTemplate.of("For ", ": " + LONG);
        Conversation earlier = Conversation.of(List.of(Message.user("1"), Message.assistant("2")));
        try (QwenClient client = studio.client().build()) {
            Usage first = client.reply(
                            spec.user("Why?").system(system.fill("Ann")).conversation(earlier))
                    .usage();
            assertThat(first.cacheCreatedTokens()).isGreaterThan(TokenCount.of(LONG));
        }
        JsonNode messages = messages(studio.requests().get(0));
        assertThat(messages).hasSize(6);
        for (int i = 0; i < 5; i++) {
            assertThat(messages.get(i).toString()).doesNotContain("cache_control");
        }
        assertThat(messages.at("/5/content/0/text").asText()).isEqualTo("Why?");
        assertThat(messages.at("/5/content/0/cache_control")).hasToString(MARK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void beforeAndBehindImagesTheLastTextIsMarked(Transport transport, FakeModelStudio studio) {
        MediaSlot slot = MediaSlot.image("photo");
        PromptTemplate template = PromptTemplate.of("Look: ", " What is it?");
        try (QwenClient client = studio.client().build()) {
            client.reply(over(transport)
                    .cacheUser()
                    .user(template.fillWithMedia(slot.of(Media.of(URI.create("https://example.com/a.png"))))));
        }
        JsonNode content = messages(studio.requests().get(0)).at("/0/content");
        assertThat(content).hasSize(3);
        assertThat(content.get(0).path("text").asText()).isEqualTo("Look: ");
        assertThat(content.get(0).has("cache_control")).isFalse();
        assertThat(content.get(1).has("cache_control")).isFalse();
        assertThat(content.get(2).path("cache_control")).hasToString(MARK);
    }

    @Test
    void whatIsShortOrOfAnotherModelIsNotRead(FakeModelStudio studio) {
        PromptSpec shortOne = SPEC.system("Be kind.").cacheSystem();
        PromptSpec longOne = SPEC.system(LONG).cacheSystem();
        try (QwenClient client = studio.client().build()) {
            for (int i = 0; i < 2; i++) {
                Usage usage = client.reply(shortOne.user("a")).usage();
                assertThat(List.of(usage.cachedTokens(), usage.cacheCreatedTokens()))
                        .containsOnly(0);
            }
            client.reply(longOne.user("a"));
            assertThat(client.reply(longOne.model("qwen3.5-flash").user("a"))
                            .usage()
                            .cachedTokens())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"persistent\"}", "true", "{\"type\":\"ephemeral\",\"ttl\":\"1h\"}"})
    void refusesMarksOfAnotherShape(String mark, FakeModelStudio studio) {
        Http.Got got = Http.post(
                studio,
                Http.CHAT,
                "{'model':'qwen-plus','messages':[{'role':'user','content':[{'type':'text','text':'a','cache_control':"
                        + mark.replace('"', '\'') + "}]}]}");
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.body()).contains("cache_control should be");
    }

    @Test
    void overTheTextPathNothingIsMarked(FakeModelStudio studio) {
        PromptSpec text = PromptSpec.named("Desk.ask")
                .model("qwen-plus")
                .transport(Transport.DASHSCOPE)
                .system("x")
                .cacheSystem()
                .cacheUser();
        try (QwenClient client = studio.client().build()) {
            client.reply(text.user("a"));
        }
        assertThat(studio.requests().get(0).body()).doesNotContain("cache_control");
    }

    private static JsonNode messages(RecordedRequest request) {
        return request.transport() == Transport.DASHSCOPE
                ? request.json().at("/input/messages")
                : request.json().path("messages");
    }
}
