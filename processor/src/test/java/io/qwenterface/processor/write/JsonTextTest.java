package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void keepsOnOneLineWhatFits() {
        assertThat(JsonText.of(ordered("type", "array", "items", Map.of("type", "string"), "max", 3)))
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"max\":3}");
    }

    @Test
    void givesEachMemberALineWhereTheWholeDoesNotFit() {
        String words = "word ".repeat(18).strip();
        assertThat(JsonText.of(ordered("a", words, "b", List.of("x", "y"), "c", Map.of())))
                .isEqualTo("""
                        {
                          "a":"%s",
                          "b":["x","y"],
                          "c":{}
                        }""".formatted(words));
    }

    @Test
    void escapesAsJsonDoes() {
        assertThat(JsonText.of("a\"b\\c\nd\u2028\u0001\ud800🎫"))
                .isEqualTo("\"a\\\"b\\\\c\\nd\\u2028\\u0001\\ud800🎫\"");
    }

    private static Map<String, Object> ordered(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
