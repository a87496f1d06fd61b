package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.runtime.BadRequestException;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech as an answer, asked through the client or by hand. */
@ExtendWith(QwenterfaceExtension.class)
class SpeechTest {
    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.say").model("qwen3.5-omni-flash").speech("Cherry");

    @Test
    void speaksWhatIsScripted(FakeModelStudio studio) {
        studio.answer(Answer.chunks("Hel", "lo").thenSpeech(new byte[] {1, 2, 3}, new byte[] {4, -1}));
        try (QwenClient client = studio.client().build()) {
            List<StreamEvent> events = Pieces.of(client.events(SPEC.user("Greet Ann.")));
            assertThat(events.subList(0, 4))
                    .containsExactly(
                            new StreamEvent.Text("Hel"),
                            new StreamEvent.Text("lo"),
                            new StreamEvent.Audio(new byte[] {1, 2, 3}),
                            new StreamEvent.Audio(new byte[] {4, -1}));
            assertThat(events.get(4))
                    .isInstanceOfSatisfying(
                            StreamEvent.Completed.class,
                            end -> assertThat(end.reply().text()).isEqualTo("Hello"));
        }
        RecordedRequest request = studio.requests().get(0);
        assertThat(request.parameter("modalities")).hasToString("[\"text\",\"audio\"]");
        assertThat(request.parameter("audio")).hasToString("{\"voice\":\"Cherry\",\"format\":\"wav\"}");
    }

    @Test
    void isSilentByItselfAndSaysNothingUnasked(FakeModelStudio studio) {
        PromptSpec mute = PromptSpec.named("Desk.say").model("qwen3.5-omni-flash");
        try (QwenClient client = studio.client().build()) {
            assertThat(Pieces.of(client.events(SPEC.user("a"))))
                    .filteredOn(StreamEvent.Audio.class::isInstance)
                    .hasSize(2);
            studio.answer(Answer.text("b").thenSpeech(new byte[] {1}));
            assertThat(Pieces.of(client.events(mute.user("a")))).noneMatch(StreamEvent.Audio.class::isInstance);
        }
    }

    @Test
    void refusesAModelThatDoesNotSpeak(FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            assertThatThrownBy(() ->
                            Pieces.of(client.events(SPEC.model("qwen-plus").user("a"))))
                    .hasCauseInstanceOf(BadRequestException.class)
                    .hasMessageContaining("does not support 'audio' output");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'stream':true,'modalities':['audio'],'audio':{'voice':'Cherry','format':'wav'} | modalities should be",
                "'stream':true,'modalities':'audio','audio':{'voice':'Cherry','format':'wav'} | modalities should be",
                "'stream':true,'modalities':['text','audio'] | audio should have a voice",
                "'stream':true,'modalities':['text','audio'],'audio':{'voice':'Cherry','format':'mp3'} | audio should have a",
                "'stream':true,'modalities':['text','audio'],'audio':{'voice':'','format':'wav'} | audio should have a voice",
                "'modalities':['text','audio'],'audio':{'voice':'Cherry','format':'wav'} | only support with stream=true"
            })
    void refusesWhatIsNoRequestForSpeech(String parameters, String message, FakeModelStudio studio) {
        Http.Got got = Http.post(
                studio,
                Http.CHAT,
                "{'model':'qwen3.5-omni-flash'," + parameters + ",'messages':[{'role':'user','content':'a'}]}");
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.body()).contains(message);
    }
}
