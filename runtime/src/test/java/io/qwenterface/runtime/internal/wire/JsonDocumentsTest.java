package io.qwenterface.runtime.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentsTest {
    private final JsonDocuments documents = new JsonDocuments(new JsonFactory());
    private final List<JsonParser> parsers = new ArrayList<>();

    @Test
    void readsOneDocumentAfterTheOtherWithOneParser() throws IOException {
        for (String text : List.of("a", "世界 🎉", "\\n", "", "x".repeat(100_000))) {
            assertThat(textOf("{\"text\":\"" + text + "\"}")).isEqualTo(text.replace("\\n", "\n"));
        }
        assertThat(parsers).hasSize(5).containsOnly(parsers.get(0));
    }

    @Test
    void readsOutOfTheMiddleOfABufferThatIsOverwrittenAfterwards() throws IOException {
        byte[] buffer = "##{\"text\":\"one\"}##".getBytes(UTF_8);
        assertThat(textOf(buffer, 2, buffer.length - 4)).isEqualTo("one");
        System.arraycopy("{\"text\":\"another\"}".getBytes(UTF_8), 0, buffer, 0, buffer.length);
        assertThat(textOf(buffer, 0, buffer.length)).isEqualTo("another");
    }

    /** What a document leaves behind is not taken for the start of the next one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\"} ",
                "{\"text\":\"a\"} junk",
                "{\"text\":\"a\"}{",
                "[1,2",
                "{\"text\":\"cut o",
                "5",
                "\"x",
                "tru",
                "",
                "{\"text\":!"
            })
    void readsTheNextDocumentWhateverTheLastOneWas(String before) throws IOException {
        try {
            textOf(before);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(JsonParseException.class);
        }
        assertThat(textOf("{\"text\":\"well\"}")).isEqualTo("well");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>", "{\"text\":}", "{\"text\":\"cut o", "{\"skipped\":[1,", "{\"text\":\"a\"", "7", ""})
    void refusesWhatIsNoWholeDocument(String document) {
        assertThatThrownBy(() -> textOf(document)).isInstanceOf(JsonParseException.class);
    }

    @Test
    void saysThatADocumentEndsTooEarly() {
        assertThatThrownBy(() -> documents.read("[[]".getBytes(UTF_8), 0, 3, json -> {
                    json.nextToken();
                    json.nextToken();
                    json.nextToken();
                }))
                .isInstanceOf(JsonParseException.class)
                .hasMessageStartingWith("a document that is no object or array, or ends too early");
    }

    @Test
    void readsOnAfterClose() throws IOException {
        assertThat(textOf("{\"text\":\"a\"}")).isEqualTo("a");
        documents.close();
        assertThat(parsers.get(0).isClosed()).isTrue();
        assertThat(textOf("{\"text\":\"b\"}")).isEqualTo("b");
    }

    private String textOf(String document) throws IOException {
        byte[] bytes = document.getBytes(UTF_8);
        return textOf(bytes, 0, bytes.length);
    }

    private String textOf(byte[] buffer, int offset, int length) throws IOException {
        StringBuilder text = new StringBuilder();
        documents.read(buffer, offset, length, json -> {
            parsers.add(json);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "an object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("text")) {
                    text.append(json.getText());
                } else {
                    json.skipChildren();
                }
            }
        });
        return text.toString();
    }
}
