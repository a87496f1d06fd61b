package io.qwenterface.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.ValueReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The elements of a list that comes in pieces are those of the list that is read as a whole. */
class JsonElementsTest {
    private static final JsonAnswers ANSWERS = new JsonAnswers(ObjectMapper::new);

    record Metric(String name, double value) {}

    static Metric readMetric(JsonReader json) {
        String name = null;
        Double value = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "name" -> name = json.string();
                case "value" -> value = json.decimal();
                default -> json.skipValue();
            }
        }
        return new Metric(json.required("name", name), json.required("value", value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":[{\"owner\":\"Ann\",\"due\":\"2026-11-21\"},{\"owner\":\"Bob\"}]}",
                "{\"value\":[]}",
                "[{\"owner\":\"Ann\"}]",
                "Sure!\n```json\n{\"value\": [{'owner': 'Ann', \"due\": None,},]}\n```\nAnything else?",
                "<think>Who? {\"value\":[]}</think>{\"value\":[{\"owner\":\"the \"big\" one\"}]}",
                // Read when the answer is complete, as nothing before tells where the list is.
                "{\"items\":[{\"owner\":\"Ann\"}]}",
                "{\"value\":{\"owner\":\"Ann\"}}",
                "{\"owner\":\"Ann\"}",
                "\"{\\\"value\\\":[{\\\"owner\\\":\\\"Ann\\\"}]}\"",
                "{\"note\":\"\",\"value\":[{\"owner\":\"Ann\"}]}",
                // Brackets missing at the end.
                "{\"value\":[{\"owner\":\"Ann\"}",
                "{\"value\":[{\"owner\":\"Ann\"},{\"owner\":\"Bob\"",
            })
    void givesWhatTheWholeAnswerGives(String text) {
        List<Desk.Item> whole =
                Desk.read(Desk.wrapped(json -> json.list(Desk::readItem)), text).value();
        for (int cut = 0; cut <= text.length(); cut++) {
            assertThat(read(Desk::readItem, text, cut)).as("cut at %s", cut).isEqualTo(whole);
        }
    }

    @Test
    void readsAFieldNamedAsTheWrappingAsTheElementsOwn() {
        assertThat(read(JsonElementsTest::readMetric, "{\"value\":[{\"value\":\"1,200\",\"name\":\"a\"}]}", 5))
                .containsExactly(new Metric("a", 1200));
    }

    @Test
    void readsScalarsLeniently() {
        String text = "{\"value\":[\"high\",\"In progress\",LOW]}";
        assertThat(read(json -> json.constant(Desk.PRIORITY), text, 7))
                .containsExactly(Desk.Priority.HIGH, Desk.Priority.IN_PROGRESS, Desk.Priority.LOW);
        assertThat(read(JsonReader::integer, "{\"value\":[1,\"1,200\", 3 ]}", 7))
                .containsExactly(1, 1200, 3);
    }

    @Test
    void givesTheElementsBeforeABrokenOneAndItsPath() {
        List<Desk.Item> given = new ArrayList<>();
        JsonElements<Desk.Item> elements = ANSWERS.elements(Desk.object(Desk::readItem));
        assertThatThrownBy(() -> elements.add(
                        "[{\"owner\":\"Ann\"},{\"owner\":\"Bob\",\"due\":\"tomorrow\"},{\"owner\":\"Eve\"}]",
                        given::add))
                .hasMessage("expected a date such as 2026-11-21 at $[1].due, found \"tomorrow\"");
        assertThat(given).containsExactly(new Desk.Item("Ann", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":[{\"owner\":\"Ann\"}",
                "{\"value\":[{\"owner\":\"Ann\"},",
                "{\"value\":[{\"owner\":\"Ann\"},{\"owner\":\"Bo"
            })
    void refusesAListThatWasCutOff(String text) {
        List<Desk.Item> given = new ArrayList<>();
        JsonElements<Desk.Item> elements = ANSWERS.elements(Desk.object(Desk::readItem));
        elements.add(text, given::add);
        assertThatThrownBy(() -> elements.end(text, true, given::add))
                .hasMessage("expected the end of the list at $[1], found the end of the text");
        assertThat(given).hasSize(1);
    }

    @Test
    void refusesHalfAnElement() {
        assertThatThrownBy(() -> read(JsonReader::integer, "{\"value\":[1,12", 4))
                .hasMessage("expected a whole element at $[1], found the end of the text");
        assertThatThrownBy(() -> read(JsonReader::integer, "{\"value\":[1,", 4))
                .hasMessage("expected a whole element at $[1], found the end of the text");
        assertThatThrownBy(() -> read(Desk::readItem, "{\"value\":[{\"owner\":\"Bo", 4))
                .isInstanceOf(MismatchException.class)
                .hasMessageContaining("$[0]");
        assertThatThrownBy(() -> read(JsonReader::integer, "I cannot do that.", 4))
                .isInstanceOf(MismatchException.class);
    }

    private static <T> List<T> read(ValueReader<T> reader, String text, int cut) {
        List<T> given = new ArrayList<>();
        JsonOutput<T> output = Desk.object(reader);
        JsonElements<T> elements = ANSWERS.elements(output);
        elements.add(text.substring(0, cut), given::add);
        elements.add(text.substring(cut), given::add);
        elements.end(text, false, given::add);
        return given;
    }
}
