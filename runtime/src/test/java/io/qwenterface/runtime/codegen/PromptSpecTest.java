package io.qwenterface.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PromptSpecTest {
    private static final PromptSpec PLAIN = PromptSpec.named("Desk.ask");

    @Test
    void knowsNothingThatItWasNotTold() {
        assertThat(PLAIN.name()).isEqualTo("Desk.ask");
        assertThat(PLAIN.region()).isEqualTo(Region.Id.SINGAPORE);
        assertThat(PLAIN.transport()).isEqualTo(Transport.OPENAI_CHAT);
        assertThat(PLAIN.workspace()).isNull();
        assertThat(PLAIN.thinking()).isNull();
        assertThat(PLAIN.temperature()).isNull();
        assertThat(PLAIN.timeout()).isNull();
        assertThat(PLAIN.system()).isNull();
        assertThat(PLAIN.examples()).isEmpty();
        assertThat(PLAIN.stopTexts()).isEmpty();
        assertThat(PLAIN.stopTokenIds()).isEmpty();
        assertThat(PLAIN.usesDedicatedHost() || PLAIN.usesMultimodalPath() || PLAIN.isStreamOnly() || PLAIN.searches())
                .isFalse();
    }

    @Test
    void keepsEveryFactThroughAllThatFollow() {
        PromptSpec spec = PLAIN.model("qwen-max")
                .region(Region.Id.BEIJING)
                .workspace("support")
                .dedicatedHost()
                .transport(Transport.DASHSCOPE)
                .multimodalPath()
                .streamOnly()
                .thinking(false)
                .temperature(0.5)
                .topP(0.6)
                .topK(7)
                .presencePenalty(0.8)
                .repetitionPenalty(0.9)
                .maxTokens(10)
                .seed(11)
                .stop("END")
                .stopTokens(1, 2)
                .search()
                .timeout(Duration.ofSeconds(12))
                .system("Be kind.")
                .example("a", "b")
                .example("c", "d");
        assertThat(spec.name()).isEqualTo("Desk.ask");
        assertThat(spec.model()).isEqualTo("qwen-max");
        assertThat(spec.region()).isEqualTo(Region.Id.BEIJING);
        assertThat(spec.workspace()).isEqualTo("support");
        assertThat(spec.usesDedicatedHost()).isTrue();
        assertThat(spec.transport()).isEqualTo(Transport.DASHSCOPE);
        assertThat(spec.usesMultimodalPath()).isTrue();
        assertThat(spec.isStreamOnly()).isTrue();
        assertThat(spec.thinking()).isFalse();
        assertThat(spec.temperature()).isEqualTo(0.5);
        assertThat(spec.topP()).isEqualTo(0.6);
        assertThat(spec.topK()).isEqualTo(7);
        assertThat(spec.presencePenalty()).isEqualTo(0.8);
        assertThat(spec.repetitionPenalty()).isEqualTo(0.9);
        assertThat(spec.maxTokens()).isEqualTo(10);
        assertThat(spec.seed()).isEqualTo(11);
        assertThat(spec.stopTexts()).containsExactly("END");
        assertThat(spec.stopTokenIds()).containsExactly(1, 2);
        assertThat(spec.searches()).isTrue();
        assertThat(spec.timeout()).isEqualTo(Duration.ofSeconds(12));
        assertThat(spec.system()).isEqualTo("Be kind.");
        assertThat(spec.examples())
                .containsExactly(new PromptSpec.Exchange("a", "b"), new PromptSpec.Exchange("c", "d"));
        assertThat(spec).hasToString("Desk.ask (qwen-max, BEIJING)");
    }

    @Test
    void leavesTheSpecItStartedFromAsItWas() {
        PLAIN.model("qwen-max").example("a", "b");
        assertThat(PLAIN.model()).isEmpty();
        assertThat(PLAIN.examples()).isEmpty();
    }

    @Test
    void startsAPrompt() {
        Prompt prompt =
                PLAIN.user("{{not a template}}").system(PromptTemplate.of("s").fill());
        assertThat(prompt.spec()).isSameAs(PLAIN);
        assertThat(prompt.user()).hasToString("{{not a template}}");
        assertThat(prompt.system()).hasToString("s");
    }
}
