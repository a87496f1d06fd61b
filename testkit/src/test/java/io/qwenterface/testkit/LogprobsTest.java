package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.TokenLogprob;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How likely an answer's words were, asked through the client and answered by the server itself. */
@ExtendWith(QwenterfaceExtension.class)
class LogprobsTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus-2025-07-28");
    private static final CallOptions TWO = CallOptions.builder().topLogprobs(2).build();

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void wholeAnswersAndStreamsTellThem(Transport transport, FakeModelStudio studio) {
        Prompt prompt = SPEC.transport(transport).user("Grüße an alle, bitte").options(TWO);
        try (QwenClient client = studio.client().build()) {
            List<StreamEvent> events = Pieces.of(client.events(prompt));
            Reply<String> streamed = ((StreamEvent.Completed) events.get(events.size() - 1)).reply();
            for (Reply<String> reply : List.of(client.reply(prompt), streamed)) {
                assertThat(reply.text()).isEqualTo("You said: \"Grüße an alle, bitte\"");
                assertThat(joined(reply)).isEqualTo(reply.text());
                assertThat(reply.logprobs().get(1))
                        .isEqualTo(new TokenLogprob(
                                " said:",
                                -0.25,
                                List.of(
                                        new TokenLogprob(" said:", -0.25, List.of()),
                                        new TokenLogprob(" other1", null, List.of()))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void eachOfSeveralAnswersTellsItsOwn(Transport transport, FakeModelStudio studio) {
        CallOptions none = CallOptions.builder().logprobs(true).build();
        try (QwenClient client = studio.client().build()) {
            List<Reply<String>> replies = client.replies(
                    SPEC.transport(transport).choices(2).user("a b").options(none));
            assertThat(replies).hasSize(2).allSatisfy(reply -> {
                assertThat(joined(reply)).isEqualTo(reply.text());
                assertThat(reply.logprobs())
                        .allSatisfy(token -> assertThat(token.top()).isEmpty());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void nobodyAsksNobodyIsTold(Transport transport, FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            assertThat(client.reply(SPEC.transport(transport).user("a")).logprobs())
                    .isEmpty();
        }
    }

    private static String joined(Reply<?> reply) {
        return reply.logprobs().stream().map(TokenLogprob::token).collect(Collectors.joining());
    }
}
