package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Snapshots of an object over HTTP. */
@Timeout(60)
class PartialStreamTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.triage").model("qwen-plus");
    private static final JsonOutput<Triage> TRIAGE =
            JsonOutput.jsonObject("Triage", "{\"type\":\"object\"}", PartialStreamTest::readTriage);

    private Service service;

    record Triage(String queue, int urgency) {}

    private static Triage readTriage(JsonReader json) {
        String queue = null;
        Integer urgency = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "queue" -> queue = json.string();
                case "urgency" -> urgency = json.integer();
                default -> json.skipValue();
            }
        }
        return new Triage(json.required("queue", queue), json.required("urgency", urgency));
    }

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static byte[] stream(String finish, String... pieces) {
        StringBuilder events = new StringBuilder(
                "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"{\\\"queue\\\":\"},\"index\":0}]}\n\n");
        for (String piece : pieces) {
            events.append("data: {\"choices\":[{\"delta\":{\"content\":\"")
                    .append(piece.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"},\"index\":0}]}\n\n");
        }
        events.append("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"" + finish + "\",\"index\":0}]}\n\n");
        return events.append("data: [DONE]\n\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void growsUntilItIsWhatTheBlockingCallGives() throws Exception {
        String[] pieces = {"{\"que", "ue\": \"bil", "ling\"", ", \"urgency\":", " 1", "2", "}", " "};
        service.stream(stream("stop", pieces)).answer(String.join("", pieces).replace("\"", "\\\""));
        try (QwenClient client = service.client()) {
            Collected<Partial<Triage>> partials = Collected.allOf(client.partials(SPEC.user("Help!"), TRIAGE));
            assertThat(partials.failure()).isNull();
            List<Partial<Triage>> snapshots = partials.elements();
            assertThat(snapshots)
                    .extracting(partial -> partial + " " + partial.text("queue") + " " + partial.text("urgency"))
                    .containsExactly(
                            "Partial[queue=GROWING] bil ",
                            "Partial[queue=COMPLETE] billing ",
                            "Partial[queue=COMPLETE, urgency=GROWING] billing 1",
                            "Partial[queue=COMPLETE, urgency=GROWING] billing 12",
                            "Partial[queue=COMPLETE, urgency=COMPLETE] billing 12",
                            "Partial[queue=COMPLETE, urgency=COMPLETE] billing 12");
            assertThat(snapshots).extracting(Partial::isComplete).containsOnlyOnce(true);
            assertThat(snapshots.get(5).value()).isEqualTo(client.complete(SPEC.user("Help!"), TRIAGE));
            assertThat(snapshots.get(5).fields()).containsExactly("queue", "urgency");
            assertThat(snapshots.get(0).state("urgency")).isEqualTo(Partial.State.ABSENT);
            assertThatThrownBy(() -> snapshots.get(0).value())
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("the object is not complete: Partial[queue=GROWING]");
        }
    }

    @Test
    void deliversASnapshotForEachPieceThatIsAskedFor() throws Exception {
        service.stream(stream("stop", "{\"queue\":\"a", "b", "c\",\"urgency\":1}"));
        try (QwenClient client = service.client()) {
            Collected<Partial<Triage>> partials = Collected.of(client.partials(SPEC.user("Help!"), TRIAGE));
            partials.request(1);
            assertThat(partials.next().text("queue")).isEqualTo("a");
            partials.request(1);
            assertThat(partials.next().text("queue")).isEqualTo("ab");
            partials.cancel();
        }
    }

    @Test
    void endsWithWhatDoesNotFit() throws Exception {
        service.stream(stream("length", "{\"queue\":\"bil")).stream(
                stream("stop", "{\"queue\":\"a\",\"urgency\":\"very\"}"));
        Conversation conversation = Conversation.inMemory();
        try (QwenClient client = service.client()) {
            Collected<Partial<Triage>> cutOff =
                    Collected.allOf(client.partials(SPEC.user("Help!").conversation(conversation), TRIAGE));
            assertThat(cutOff.elements()).hasSize(1).noneMatch(Partial::isComplete);
            assertThat(cutOff.failure())
                    .asInstanceOf(throwable(OutputException.class))
                    .hasMessageStartingWith(
                            "Desk.triage: the answer of qwen-plus was cut off at the limit of tokens and does not"
                                    + " fit: ");
            assertThat(Collected.allOf(client.partials(SPEC.user("Help!").conversation(conversation), TRIAGE))
                            .failure())
                    .asInstanceOf(throwable(OutputException.class))
                    .returns("$.urgency", OutputException::path);
        }
        assertThat(conversation.messages()).isEmpty();
    }
}
