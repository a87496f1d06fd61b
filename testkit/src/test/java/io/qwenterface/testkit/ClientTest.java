package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.AuthenticationException;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.PromptSpec;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake and the client together, as a user has them. */
@ExtendWith(QwenterfaceExtension.class)
class ClientTest {
    private static PromptSpec spec(Transport transport) {
        return PromptSpec.named("Desk.answer").model("qwen-plus").transport(transport);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void answersAReadyClient(Transport transport, FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            studio.reply("All is well.");
            assertThat(client.complete(spec(transport).user("How are you?"))).isEqualTo("All is well.");
            assertThat(client.complete(spec(transport).user("Hello"))).isEqualTo("You said: \"Hello\"");
        }
        assertThat(studio.requests().get(0).transport()).isEqualTo(transport);
        assertThat(studio.requests().get(0).lastUserMessage()).isEqualTo("How are you?");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void streamsToAReadyClient(Transport transport, FakeModelStudio studio) {
        studio.stream("Dear ", "Ms Tanaka");
        try (QwenClient client = studio.client().build()) {
            assertThat(Pieces.of(client.stream(spec(transport).user("Draft")))).containsExactly("Dear ", "Ms Tanaka");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void refusesAClientWithAnotherKey(Transport transport, FakeModelStudio studio) {
        try (QwenClient client = studio.client().apiKey("sk-other").build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> client.complete(spec(transport).user("Hi")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void refusesAClientWithTheKeyOfAnotherRegion(Transport transport, FakeModelStudio studio) {
        studio.key(Region.Id.BEIJING, "sk-b").key(Region.Id.SINGAPORE, "sk-s");
        try (QwenClient client = QwenClient.builder()
                .host(studio.url(Region.Id.SINGAPORE))
                .apiKey(Region.Id.SINGAPORE, "sk-s")
                .apiKey(Region.Id.BEIJING, "sk-b")
                .build()) {
            PromptSpec singapore = spec(transport).region(Region.Id.SINGAPORE);
            PromptSpec beijing = spec(transport).region(Region.Id.BEIJING);
            assertThat(client.complete(singapore.user("Hi"))).isEqualTo("You said: \"Hi\"");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> client.complete(beijing.user("Hi")));
        }
    }
}
