package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An answer that comes as speech, too (wire reference c.2, c.8). */
class SpeechTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.say")
            .model("qwen3.5-omni-flash")
            .transport(Transport.OPENAI_CHAT)
            .speech("Ch\"erry");

    private static final byte[] SOUND = sound();

    private final Service service;

    SpeechTest() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static byte[] sound() {
        byte[] sound = new byte[64];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (byte) (i * 37);
        }
        return sound;
    }

    private static String delta(String members) {
        return "data: {\"choices\":[{\"delta\":{" + members
                + "},\"finish_reason\":null,\"index\":0,\"logprobs\":null}],"
                + "\"object\":\"chat.completion.chunk\",\"usage\":null,\"model\":\"qwen3.5-omni-flash\","
                + "\"id\":\"chatcmpl-1\"}\n\n";
    }

    private static final String END = "data: {\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":\"stop\","
            + "\"index\":0}]}\n\n"
            + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}\n\n"
            + "data: [DONE]\n\n";

    /** Texts that repeat their layout, the base64 of the sound cut every {@code size} characters, and both in one piece. */
    private static String speaking(int size) {
        StringBuilder events = new StringBuilder();
        for (String word : List.of("One ", "two ", "three ", "four ")) {
            events.append(delta("\"content\":\"" + word + "\""));
        }
        String base64 = Base64.getEncoder().encodeToString(SOUND);
        for (int at = 0; at < base64.length(); at += size) {
            String data = base64.substring(at, Math.min(base64.length(), at + size));
            String content = at == 0 ? "\"content\":\"five\"," : "\"content\":null,";
            events.append(delta(content + "\"audio\":{\"data\":\"" + data + "\",\"expires_at\":1,\"id\":\"audio_1\"}"));
        }
        events.append(delta("\"content\":\" six\",\"audio\":null"));
        return events.append(END).toString();
    }

    private static byte[] joined(List<StreamEvent> events) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        for (StreamEvent event : events) {
            if (event instanceof StreamEvent.Audio audio) {
                sound.writeBytes(audio.data());
            }
        }
        return sound.toByteArray();
    }

    private Collected<StreamEvent> events(QwenClient client) throws InterruptedException {
        return Collected.allOf(client.events(SPEC.user("Count.")));
    }

    @Test
    void asksForSpeechAndJoinsItHoweverItsBase64IsCut() throws Exception {
        try (QwenClient client = service.client()) {
            for (int size = 1; size <= 90; size++) {
                service.stream(speaking(size).getBytes(StandardCharsets.UTF_8));
                List<StreamEvent> events = events(client).elements();
                assertThat(joined(events)).as("cut every %d", size).isEqualTo(SOUND);
                StreamEvent.Completed end = (StreamEvent.Completed) events.get(events.size() - 1);
                assertThat(end.reply().text()).isEqualTo("One two three four five six");
                assertThat(end.reply().usage().totalTokens()).isEqualTo(3);
                JsonNode sent =
                        new ObjectMapper().readTree(service.request().getBody().utf8());
                assertThat(sent.path("modalities")).hasToString("[\"text\",\"audio\"]");
                assertThat(sent.path("audio")).hasToString("{\"voice\":\"Ch\\\"erry\",\"format\":\"wav\"}");
                assertThat(sent.path("stream").asBoolean()).isTrue();
            }
        }
    }

    @Test
    void piecesThatArePaddedStandAlone() throws Exception {
        String events = delta("\"audio\":{\"data\":\"AQ==\"}")
                + delta("\"audio\":{\"data\":\"AgM=\"}")
                + delta("\"audio\":{\"data\":\"BA\"}")
                + END;
        service.stream(events.getBytes(StandardCharsets.UTF_8));
        try (QwenClient client = service.client()) {
            assertThat(joined(events(client).elements())).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void aBodyThatEndsAnywhereIsABrokenStream() throws Exception {
        byte[] whole = speaking(30).getBytes(StandardCharsets.UTF_8);
        int answered = speaking(30).indexOf("\"stop\"");
        try (QwenClient client = service.client(service.builder().maxRetries(0))) {
            for (int cut = 1; cut < answered; cut += 13) {
                service.answer(new MockResponse.Builder()
                        .setHeader("Content-Type", "text/event-stream")
                        .body(new Buffer().write(whole, 0, cut))
                        .build());
                Collected<StreamEvent> broken = events(client);
                assertThat(broken.failure()).as("cut at %d", cut).isInstanceOf(StreamBrokenException.class);
                byte[] heard = joined(broken.elements());
                assertThat(heard).isEqualTo(Arrays.copyOf(SOUND, heard.length));
            }
        }
    }

    @Test
    void whatIsNoBase64IsToldAsTheServicesFault() throws Exception {
        for (String data : List.of("!!!!", "A", "AQ==AQ==")) {
            service.stream((delta("\"audio\":{\"data\":\"" + data + "\"}") + END).getBytes(StandardCharsets.UTF_8));
            try (QwenClient client = service.client(service.builder().maxRetries(0))) {
                assertThat(events(client).failure()).as(data).isInstanceOf(ApiException.class);
            }
        }
    }

    @Test
    void textStreamsLeaveItOut() throws Exception {
        service.stream(speaking(9).getBytes(StandardCharsets.UTF_8));
        try (QwenClient client = service.client()) {
            List<String> texts = new ArrayList<>(
                    Collected.allOf(client.stream(SPEC.user("Count."))).elements());
            assertThat(String.join("", texts)).isEqualTo("One two three four five six");
        }
    }

    @Test
    void soundIsCopiedInAndOutAndComparedByItsBytes() {
        byte[] bytes = {1, 2};
        StreamEvent.Audio audio = new StreamEvent.Audio(bytes);
        bytes[0] = 9;
        audio.data()[1] = 9;
        assertThat(audio.data()).containsExactly(1, 2);
        assertThat(audio.buffer()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
        assertThat(audio.buffer().isReadOnly()).isTrue();
        assertThat(audio).isEqualTo(new StreamEvent.Audio(new byte[] {1, 2})).hasToString("Audio[2 bytes]");
        assertThat(audio).hasSameHashCodeAs(new StreamEvent.Audio(new byte[] {1, 2}));
        assertThat(audio).isNotEqualTo(new StreamEvent.Audio(new byte[] {1}));
    }
}
