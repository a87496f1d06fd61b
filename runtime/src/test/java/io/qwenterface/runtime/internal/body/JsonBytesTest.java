package io.qwenterface.runtime.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonBytesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String text(String text) {
        return new String(JsonBytes.escaped(text), StandardCharsets.UTF_8);
    }

    @Test
    void copiesPlainText() {
        assertThat(text("Hello, world")).isEqualTo("Hello, world");
    }

    @Test
    void escapesWhatJsonForbidsInAString() {
        assertThat(text("a\"b\\c\n\r\t\b\f\u0001\u001f/")).isEqualTo("a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0001\\u001f/");
    }

    @Test
    void encodesEveryWidthOfUtf8() {
        assertThat(text("é中😀")).isEqualTo("é中😀");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(text("a\ud83dz\ude00")).isEqualTo("a\ufffdz\ufffd");
        assertThat(text("\ud83d")).isEqualTo("\ufffd");
    }

    @Test
    void growsAsNeeded() {
        String long1 = "\u0000".repeat(1000);
        assertThat(new JsonBytes(0).text(long1).toString()).isEqualTo("\\u0000".repeat(1000));
    }

    @Test
    void isReadBackAsWrittenWhateverTheText() throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int c = 0; c < length; c++) {
                int kind = random.nextInt(4);
                int bound = kind == 0 ? 0x80 : kind == 1 ? 0x800 : kind == 2 ? 0xd800 : 0x10ffff;
                int codePoint = random.nextInt(bound);
                text.appendCodePoint(codePoint >= 0xd800 && codePoint < 0xe000 ? 'x' : codePoint);
            }
            byte[] json =
                    new JsonBytes(random.nextInt(8)).string(text.toString()).toByteArray();
            assertThat(MAPPER.readValue(json, String.class)).isEqualTo(text.toString());
        }
    }
}
