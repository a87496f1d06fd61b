package io.qwenterface.runtime.internal.json;

import static io.qwenterface.runtime.internal.json.Desk.read;
import static io.qwenterface.runtime.internal.json.Desk.wrapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.ValueReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models do to an answer, and what is made of it. */
class LenientAnswerTest {
    private static final String WELL =
            "{\"priority\":\"HIGH\",\"queue\":\"billing\",\"items\":[{\"owner\":\"Ann\",\"due\":\"2026-11-21\"}],\"urgent\":true}";
    private static final Desk.Triage TRIAGE = new Desk.Triage(
            Desk.Priority.HIGH, "billing", List.of(new Desk.Item("Ann", LocalDate.of(2026, 11, 21))), true, null);

    @Test
    void takesTheAnswerOutOfAFence() {
        assertTriage("```json\n" + WELL + "\n```");
        assertTriage("```\n" + WELL + "\n```\n");
        assertTriage("Here you are:\n\n```json\n" + WELL + "\n```\n\nDo you need {anything} else?");
        assertTriage("```json " + WELL + " ```");
        assertTriage("```json\n" + WELL);
    }

    @Test
    void takesTheAnswerOutOfProse() {
        assertTriage("Sure! Here is the triage: " + WELL + " I hope this helps.");
        assertTriage("For {name: John, age} and [1, 2, the answer {is}: " + WELL);
        assertTriage("Use braces like {} or [] or { or [. [see the docs, {unless: " + WELL + " } ]");
        assertTriage("The format is {priority} {queue}. " + WELL);
    }

    @Test
    void prefersTheFenceToProse() {
        assertThat(note("A draft: {\"text\":\"a\"}\n```json\n{\"text\":\"b\"}\n```\nNot {\"text\":\"c\"}."))
                .isEqualTo(new Desk.Note("b", null));
    }

    @Test
    void takesTheSameAnswerGivenTwice() {
        assertTriage(WELL + "\n" + WELL);
        assertTriage("```json\n" + WELL + "\n```\nor\n```json\n" + WELL.replace(",", ", ") + "\n```");
    }

    @Test
    void skipsReasoning() {
        assertTriage("<think>\nMaybe {\"priority\":\"LOW\"}? No.\n</think>\n\n" + WELL);
        assertTriage("I think {\"priority\":\"LOW\",\"queue\":\"a\",\"items\":[],\"urgent\":false}\n</think>\n" + WELL);
        assertThatThrownBy(() -> read(Desk.TRIAGE, "<think>Should I say " + WELL))
                .isInstanceOf(MismatchException.class)
                .hasMessage("expected a JSON object at $, found nothing");
        assertThat(note("{\"text\":\"the </think> tag\",}")).isEqualTo(new Desk.Note("the </think> tag", null));
    }

    @Test
    void takesAnAnswerThatIsAJsonString() {
        assertTriage('"' + WELL.replace("\"", "\\\"") + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'a b', 'author': 'c'}",
                "{text: 'a b', author: \"c\"}",
                "{\"text\": \"a b\", \"author\": \"c\",}",
                "{\"text\": \"a b\", // the text\n \"author\": \"c\" /* who */ }",
                "{\"text\": \"a b\", # the text\n \"author\": \"c\"}",
                "{“text”: “a b”, “author”: “c”}",
                "{\"text\"：\"a b\"，\"author\"：\"c\"}",
                "{\"text\": \"a b\", author: c}",
                "{\"text\": \"a b\", \"author\": \"c\"",
                "{\"text\": \"a b\", \"author\": \"c\"]",
                "{\"text\": \"a b\", \"author\": \"c\"}}}",
                "{\n\t\"text\":\u00a0\"a b\",\n\t\"author\":\u3000\"c\"\n}",
                "[{\"text\": \"a b\", \"author\": \"c\"}]",
                "{\"value\": {\"text\": \"a b\", \"author\": \"c\"}}",
                "{\"note\": {\"text\": \"a b\", \"author\": \"c\"}}",
                "{\"text\": \"a b\", \"author\": \"c\", \"text\": \"a b\"}",
                "{\"text\": \"a b\", \"author\": \"c\", \"likes\": [1, 2, ], \"seen\": True, \"by\": None,}",
                "\ufeff{\"text\": \"a b\", \"author\": \"c\"}",
            })
    void mendsTheForm(String text) {
        assertThat(read(Desk.object(Desk::readNote), text))
                .isEqualTo(new JsonAnswer<>(new Desk.Note("a b", "c"), true));
    }

    @ParameterizedTest
    @MethodSource
    void keepsWhatAStringSays(String value, String expected) {
        assertThat(note("{text: " + value + "}").text()).isEqualTo(expected);
    }

    static Stream<Arguments> keepsWhatAStringSays() {
        return Stream.of(
                arguments("\"He said \"yes\" to me\"", "He said \"yes\" to me"),
                arguments("'it's me'", "it's me"),
                arguments("'it\\'s me'", "it's me"),
                arguments("'say \"yes\"'", "say \"yes\""),
                arguments("\"it\\'s 5\\$ \\_x\\_\"", "it's 5$ _x_"),
                arguments("\"C:\\dir\\9\"", "C:\\dir\\9"),
                arguments("\"\\u00e9\\n\\\"\\\\\"", "é\n\"\\"),
                arguments("\"\\u12\"", "\\u12"),
                arguments("\"a # b // c /* d\"", "a # b // c /* d"),
                arguments("\"a } b ] c , d\"", "a } b ] c , d"),
                arguments("\"```\"", "```"),
                arguments("007", "007"),
                arguments("12.50", "12.50"),
                arguments("true", "true"),
                arguments("2026-11-21", "2026-11-21"),
                arguments("“他说 \"你好\"，走了”", "他说 \"你好\"，走了"));
    }

    @Test
    void takesRawLineBreaksAndTabsInAString() {
        assertThat(note("{\"text\": \"Dear Ann,\n\n\tthank you\u0001\"}").text())
                .isEqualTo("Dear Ann,\n\n\tthank you\u0001");
    }

    @Test
    void closesWhatTheEndCutOffOnlyAfterAWholeValue() {
        assertThat(read(Desk.TRIAGE, WELL.substring(0, WELL.length() - 1)).value())
                .isEqualTo(TRIAGE);
        assertTriage("{\"priority\":\"HIGH\",\"queue\":\"billing\",\"urgent\":true,\"items\":"
                + "[{\"owner\":\"Ann\",\"due\":\"2026-11-21\"");
        assertTriage("{\"priority\":\"HIGH\",\"queue\":\"billing\",\"urgent\":true,\"items\":"
                + "[{\"owner\":\"Ann\",\"due\":\"2026-11-21\"}}");
        assertThatThrownBy(() -> read(Desk.field(JsonReader::integer), "{\"a\": 12"))
                .hasMessage("expected a value at $.a, found the end of the text");
        assertThat(read(Desk.field(JsonReader::integer), "{\"a\": 12\n").value())
                .isEqualTo(Map.of("a", 12));
    }

    @Test
    void takesSpaceAroundBase64() {
        assertThat(read(wrapped(JsonReader::base64), "{\"value\":\" AQI=\\n\"}").value())
                .containsExactly(1, 2);
    }

    @Test
    void takesWordsForNoNumber() {
        assertReads(JsonReader::optionalInteger, "\"n/a\"", OptionalInt.empty());
        assertReads(JsonReader::optionalLongInteger, "\"1,200\"", OptionalLong.of(1200));
    }

    @Test
    void takesNumbersWrittenAsText() {
        assertReads(JsonReader::integer, "\"1,200\"", 1200);
        assertReads(JsonReader::integer, "\"1_200_000\"", 1_200_000);
        assertReads(JsonReader::longInteger, "\"1 200\"", 1200L);
        assertReads(JsonReader::integer, "\" 42. \"", 42);
        assertReads(JsonReader::integer, "+5", 5);
        assertReads(JsonReader::decimal, "\"-1,234.5\"", -1234.5);
        assertReads(JsonReader::decimal, ".5", 0.5);
        assertReads(JsonReader::floatDecimal, "\"2.5e1\"", 25f);
        assertReads(JsonReader::bigDecimal, "\"0.10\"", new BigDecimal("0.100"));
        assertReads(JsonReader::shortInteger, "007", (short) 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,20", "1.200", "1,2,3", "12,00", "five", "5 apples", "85%", "--5", "1e99999", ".", "NaN"})
    void doesNotGuessNumbers(String text) {
        assertThatThrownBy(() -> read(wrapped(JsonReader::integer), "{\"value\":\"" + text + "\"}"))
                .isInstanceOf(MismatchException.class)
                .hasMessage("expected an integer at $.value, found \"" + text + "\"");
    }

    @Test
    void takesBooleansWrittenAsText() {
        for (String yes : List.of("true", "True", "TRUE", "yes", "Yes.", " yes ")) {
            assertReads(JsonReader::bool, '"' + yes + '"', true);
        }
        for (String no : List.of("false", "No", "no!")) {
            assertReads(JsonReader::bool, '"' + no + '"', false);
        }
        assertReads(JsonReader::bool, "True", true);
        for (String neither : List.of("\"1\"", "0", "\"maybe\"", "\"y\"", "\"not really\"", "\"true or false\"")) {
            assertThatThrownBy(() -> read(wrapped(JsonReader::bool), "{\"value\":" + neither + "}"))
                    .isInstanceOf(MismatchException.class)
                    .hasMessage("expected true or false at $.value, found " + neither);
        }
    }

    @Test
    void takesConstantsInAnotherSpelling() {
        for (String spelling : List.of("in progress", "In-Progress", "inProgress", "IN_PROGRESS.", "**in_progress**")) {
            assertReads(json -> json.constant(Desk.PRIORITY), '"' + spelling + '"', Desk.Priority.IN_PROGRESS);
        }
        assertReads(json -> json.constant(Desk.MOOD), "\"Pleased\"", Desk.Mood.HAPPY);
        assertReads(json -> json.constant(Desk.MOOD), "\"HAPPY\"", Desk.Mood.HAPPY);
        assertReads(json -> json.constant(Desk.MOOD), "disappointed", Desk.Mood.SAD);
    }

    @Test
    void takesAnEmptyWordForNoValueWhereNoStringWasAskedFor() {
        for (String none : List.of("", " ", "null", "None", "N/A")) {
            String json = "{\"value\":{\"owner\":\"" + none + "\",\"due\":\"" + none + "\"}}";
            assertThat(read(wrapped(Desk::readItem), json).value()).isEqualTo(new Desk.Item(none, null));
        }
        assertThatThrownBy(() -> read(Desk.TRIAGE, WELL.replace("true", "\"\"")))
                .hasMessage("expected a value at $.urgent, found nothing");
    }

    @Test
    void takesOneElementForAList() {
        assertTriage(WELL.replace("[", "").replace("]", ""));
        assertReads(json -> json.list(JsonReader::string), "\"billing\"", List.of("billing"));
        assertReads(json -> json.list(JsonReader::integer), "7", List.of(7));
        assertThatThrownBy(() -> read(wrapped(json -> json.list(JsonReader::string)), "{\"value\":\"a, b\"}"))
                .hasMessage("expected an array at $.value, found \"a, b\"");
    }

    @Test
    void takesAnArrayOfOneForAnObject() {
        assertThat(read(Desk.PAYMENT, "{\"type\":\"transfer\",\"iban\":\"a\",\"fallback\":[{\"type\":\"cash\"}],}")
                        .value())
                .isEqualTo(new Desk.Transfer("a", new Desk.Cash()));
        assertThatThrownBy(
                        () -> read(
                                Desk.PAYMENT,
                                "{\"type\":\"transfer\",\"iban\":\"a\",\"fallback\":[{\"type\":\"cash\"},{\"type\":\"cash\"}]}"))
                .isInstanceOf(MismatchException.class)
                .hasMessage("expected a single object at $.fallback[1], found an object");
    }

    @Test
    void doesNotTakeAnotherObjectForOneWithoutRequiredFields() {
        assertThatThrownBy(() -> read(Desk.object(Desk::readNote), "{\"title\": \"x\", \"year\": 1}"))
                .isInstanceOf(MismatchException.class)
                .hasMessage("expected an object with fields of the schema at $, found one with none of them");
    }

    @Test
    void takesAnotherObjectForOneWithoutRequiredFieldsInsideAnAnswerThatFits() {
        assertThat(read(Desk.field(json -> json.value(Desk::readNote)), "{\"a\":{\"title\":\"x\"}}"))
                .isEqualTo(new JsonAnswer<>(Map.of("a", new Desk.Note(null, null)), false));
        assertThatThrownBy(() ->
                        read(Desk.field(json -> json.list(Desk::readNote)), "{\"a\":{\"first\":{\"text\":\"x\"}}}"))
                .isInstanceOf(MismatchException.class)
                .hasMessage("expected an object with fields of the schema at $.a, found one with none of them");
    }

    @Test
    void doesNotTakeAPartOfABrokenAnswerForTheAnswer() {
        assertThatThrownBy(() ->
                        read(Desk.PAYMENT, "{\"type\":\"transfer\" \"iban\":\"a\",\"fallback\":{\"type\":\"cash\"}}"))
                .isInstanceOf(MismatchException.class)
                .hasMessage(
                        "expected a comma or bracket after the string at $.type, found \"\"iban\":\"a\",\"fallback\"");
        assertThatThrownBy(() ->
                        read(Desk.PAYMENT, "{\"type\":\"transfer\",\"iban\":: \"a\",\"fallback\":{\"type\":\"cash\"}}"))
                .isInstanceOf(MismatchException.class)
                .hasMessage("expected a value at $.iban, found \": \"a\",\"fallback\":{\"t\"");
    }

    @Test
    void keepsTheVariantOfAMendedUnion() {
        assertThat(read(Desk.PAYMENT, "{iban: 'a', type: 'transfer', fallback: {number: 5, type: card}}"))
                .isEqualTo(new JsonAnswer<>(new Desk.Transfer("a", new Desk.Card("5")), true));
        assertThat(read(Desk.PAYMENT, "{'type': 'cash'}").value()).isEqualTo(new Desk.Cash());
    }

    @Test
    void findsAWrappedValueHoweverItIsWrapped() {
        for (String text : List.of(
                "{\"value\": \"IN_PROGRESS\", \"reason\": \"as {they} said\"}",
                "{\"reason\": \"so\", \"value\": \"in progress\"}",
                "{\"priority\": \"IN_PROGRESS\"}",
                "[\"IN_PROGRESS\"]",
                "```json\n\"IN_PROGRESS\"\n```",
                "'in progress'",
                "IN_PROGRESS",
                "**In progress**",
                "In progress.")) {
            assertThat(read(wrapped(json -> json.constant(Desk.PRIORITY)), text))
                    .as(text)
                    .isEqualTo(new JsonAnswer<>(Desk.Priority.IN_PROGRESS, true));
        }
        assertThat(read(wrapped(JsonReader::bool), "Yes.").value()).isTrue();
        assertThat(read(wrapped(JsonReader::integer), "The answer is {\"value\": 5} [1].")
                        .value())
                .isEqualTo(5);
        assertThat(read(wrapped(json -> json.list(Desk::readItem)), "{\"items\":[{\"owner\":\"a\"}]}")
                        .value())
                .containsExactly(new Desk.Item("a", null));
        JsonOutput<Map<String, Integer>> map = wrapped(json -> json.map(JsonReader::integer));
        assertThat(read(map, "{'a': 1, 'b': '2'}").value()).isEqualTo(Map.of("a", 1, "b", 2));
    }

    @Test
    void doesNotLookBesideAValueThatDoesNotFit() {
        JsonOutput<Desk.Note> output = wrapped(Desk::readNote);
        assertThatThrownBy(() -> read(output, "{\"value\": {\"text\": [1]}, \"text\": \"a\"}"))
                .hasMessage("expected a string at $.value.text, found an array");
    }

    @Test
    void takesNoExplanationForAValue() {
        assertThatThrownBy(() -> read(wrapped(JsonReader::integer), "I would say about five."))
                .hasMessage("expected an integer at $, found \"I would say about five.\"");
        JsonOutput<Optional<String>> text = wrapped(json -> Optional.ofNullable(json.string()));
        assertThatThrownBy(() -> read(text, "First line.\nSecond line."))
                .hasMessage("expected a JSON object at $, found \"First line. Second line.\"");
    }

    private static void assertTriage(String text) {
        assertThat(read(Desk.TRIAGE, text)).isEqualTo(new JsonAnswer<>(TRIAGE, true));
    }

    private static Desk.Note note(String text) {
        return read(Desk.object(Desk::readNote), text).value();
    }

    private static <T> void assertReads(ValueReader<T> reader, String json, T expected) {
        assertThat(read(wrapped(reader), "{\"value\":" + json + "}")).isEqualTo(new JsonAnswer<>(expected, true));
    }
}
