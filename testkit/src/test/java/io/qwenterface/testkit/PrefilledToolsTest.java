package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer with a given beginning, before which tools are called. */
@ExtendWith(QwenterfaceExtension.class)
class PrefilledToolsTest {
    private static final ToolSpec CLOCK = ToolSpec.of(
            "clock", "The time.", "{\"type\":\"object\"}", PrefilledToolsTest::nothing, (nothing, context) -> "noon");

    private static String nothing(JsonReader json) {
        json.skipValue();
        return "";
    }

    private static Prompt prompt(Transport transport) {
        return PromptSpec.named("Desk.ask")
                .model("qwen-plus")
                .transport(transport)
                .prefill("It is ")
                .user("What time is it?")
                .tools(Toolbox.of(2, CLOCK));
    }

    private static void script(FakeModelStudio studio) {
        studio.answer(Answer.toolCall("clock", "{}")).answer(Answer.chunks("no", "on."));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void beginsOnceThoughToolsAreCalledFirst(Transport transport, FakeModelStudio studio) {
        Conversation conversation = Conversation.inMemory();
        try (QwenClient client = studio.client().build()) {
            script(studio);
            assertThat(client.complete(prompt(transport).conversation(conversation)))
                    .isEqualTo("It is noon.");
            script(studio);
            assertThat(Pieces.of(client.stream(prompt(transport)))).containsExactly("It is ", "no", "on.");
            script(studio);
            List<StreamEvent> events = Pieces.of(client.events(prompt(transport)));
            assertThat(events.subList(0, 3))
                    .satisfiesExactly(
                            call -> assertThat(call).isInstanceOf(StreamEvent.ToolCall.class),
                            result -> assertThat(result).isInstanceOf(StreamEvent.ToolResult.class),
                            text -> assertThat(text).isEqualTo(new StreamEvent.Text("It is ")));
        }
        assertThat(conversation.messages())
                .extracting(Message::text)
                .containsExactly("What time is it?", "", "noon", "It is noon.");
        JsonNode body = studio.requests().get(1).json();
        JsonNode messages = transport == Transport.DASHSCOPE ? body.at("/input/messages") : body.path("messages");
        assertThat(messages).hasSize(4);
        assertThat(messages.at("/1/content").asText()).isEmpty();
        assertThat(messages.at("/3/content").asText()).isEqualTo("It is ");
        assertThat(messages.at("/3/partial").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void beginsEachTextWhereTheModelSpeaksBeforeItCalls(Transport transport, FakeModelStudio studio) {
        studio.answer(Answer.chunks("not known yet.").thenToolCall("clock", "{}"))
                .answer(Answer.text("noon."));
        try (QwenClient client = studio.client().build()) {
            assertThat(Pieces.of(client.stream(prompt(transport))))
                    .startsWith("It is ", "not known yet.", "It is ")
                    .endsWith("noon.");
        }
    }
}
