package io.qwenterface.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.runtime.internal.body.JsonBody;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PromptTemplateTest {
    private static String json(PromptText text) {
        JsonBody json = new JsonBody(16);
        text.addTo(json);
        assertThat(json.toByteArray()).hasSize((int) json.length());
        return new String(json.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void joinsLiteralsAndValuesInOrder() {
        PromptText text = PromptTemplate.of("Draft a ", " reply to:\n", "").fill("kind", "\"Hi\"");
        assertThat(text).hasToString("Draft a kind reply to:\n\"Hi\"");
        assertThat(json(text)).isEqualTo("Draft a kind reply to:\\n\\\"Hi\\\"");
    }

    @Test
    void neverReadsAValueAsATemplate() {
        assertThat(PromptTemplate.of("", "").fill("{{name}}")).hasToString("{{name}}");
    }

    @Test
    void insertsNullAsEmpty() {
        PromptText text = PromptTemplate.of("a", "b").fill((String) null);
        assertThat(text).hasToString("ab");
        assertThat(json(text)).isEqualTo("ab");
    }

    @Test
    void canBeFilledAgain() {
        PromptTemplate template = PromptTemplate.of("<", ">");
        assertThat(json(template.fill("1"))).isEqualTo("<1>");
        assertThat(json(template.fill("2"))).isEqualTo("<2>");
    }

    @Test
    void countsItsSlots() {
        assertThatThrownBy(() -> PromptTemplate.of("a", "b").fill())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the template has 1 slots, but 0 values were given");
        assertThatThrownBy(PromptTemplate::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a template has one literal more than it has slots, so at least one");
    }
}
