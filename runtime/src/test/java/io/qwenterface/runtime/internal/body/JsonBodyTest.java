package io.qwenterface.runtime.internal.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonBody string(String text) {
        byte[] quote = "\"".getBytes(UTF_8);
        return new JsonBody(16).raw(quote).text(text).raw(quote);
    }

    @Test
    void escapesTextsAndLeavesTheRestAlone() {
        JsonBody body = new JsonBody(16)
                .raw("{\"a\":\"".getBytes(UTF_8))
                .text("\"é\"\n")
                .raw("\"}".getBytes(UTF_8));

        assertThat(body).hasToString("{\"a\":\"\\\"é\\\"\\n\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\u0000\u001f", "é中😀", "a\ud83dz\ude00", "\ud83d"})
    void knowsItsLengthBeforehand(String text) {
        assertThat(string(text).toByteArray()).hasSize((int) string(text).length());
    }

    @Test
    void givesTheSameBytesEveryTime() {
        JsonBody body = string("line\n".repeat(1000));

        assertThat(body.toByteArray()).isEqualTo(body.toByteArray());
    }

    @Test
    void splitsNoCharacterWhereverAPieceEnds() throws Exception {
        for (int shift = 0; shift < 8; shift++) {
            String text = "x".repeat(shift) + "😀\u0001é中\"".repeat(2000);

            assertThat(MAPPER.readValue(string(text).toByteArray(), String.class))
                    .isEqualTo(text);
        }
    }

    @Test
    void isReadBackAsWrittenWhateverTheText() throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(3000);
            for (int c = 0; c < length; c++) {
                int kind = random.nextInt(4);
                int codePoint = random.nextInt(kind == 0 ? 0x80 : kind == 1 ? 0x800 : kind == 2 ? 0xd800 : 0x10ffff);
                text.appendCodePoint(codePoint >= 0xd800 && codePoint < 0xe000 ? 'x' : codePoint);
            }
            JsonBody body = string(text.toString());

            assertThat(MAPPER.readValue(body.toByteArray(), String.class)).isEqualTo(text.toString());
            assertThat(body.toByteArray()).hasSize((int) body.length());
        }
    }
}
