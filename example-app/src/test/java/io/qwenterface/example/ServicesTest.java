package io.qwenterface.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.example.cli.ModelService;
import io.qwenterface.example.desk.Language;
import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.ConversationStore;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
    private static final CallListener NOBODY = new CallListener() {};

    @Test
    void answersByItselfAndSaysSoWhereNoKeyIs() {
        try (ModelService service =
                Services.open(Map.of("DASHSCOPE_API_KEY", " "), NOBODY, ConversationStore.inMemory())) {
            assertThat(service.notice().orElse(""))
                    .isEqualTo(
                            "DASHSCOPE_API_KEY is not set: an embedded fake answers, by simple rules over the words of"
                                    + " each ticket. Set the key to ask Qwen.");
            assertThat(service.name()).isEqualTo("an embedded fake of Model Studio; no model was asked");
            assertThat(service.desk().language("Struk kami tidak keluar.")).isEqualTo(Language.INDONESIAN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DASHSCOPE_API_KEY", "DASHSCOPE_API_KEY_SINGAPORE"})
    void asksModelStudioWhereAKeyIs(String variable) {
        try (ModelService service = Services.open(Map.of(variable, "a key"), NOBODY, ConversationStore.inMemory())) {
            assertThat(service.notice()).isEmpty();
            assertThat(service.name()).isEqualTo("Model Studio");
        }
    }
}
