package io.qwenterface.runtime.internal.json;

import static io.qwenterface.runtime.internal.json.Desk.read;
import static io.qwenterface.runtime.internal.json.Desk.wrapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.ValueReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that do not fit: every message says what was expected where, and what stands there. */
class MismatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | expected a value at $.priority, found nothing",
                "{'priority':'LOW','queue':'a','urgent':true} | expected a value at $.items, found nothing",
                "{'priority':null,'queue':'a','items':[],'urgent':true} | expected a value at $.priority, found nothing",
                "{'priority':'SOON'} | expected one of LOW, IN_PROGRESS, HIGH at $.priority, found \"SOON\"",
                "{'priority':7} | expected one of LOW, IN_PROGRESS, HIGH at $.priority, found 7",
                "{'queue':{'name':'a'}} | expected a string at $.queue, found an object",
                "{'queue':['a']} | expected a string at $.queue, found an array",
                "{'items':'Ann, Bo'} | expected an array at $.items, found \"Ann, Bo\"",
                "{'items':[{'owner':'a'},{'owner':'b','due':'tomorrow'}]} | expected a date such as 2026-11-21 at $.items[1].due, found \"tomorrow\"",
                "{'items':[{'owner':'a'},{'due':'2026-11-21'}]} | expected a value at $.items[1].owner, found nothing",
                "{'items':[{'owner':'a'},null]} | expected an object at $.items[1], found null",
                "{'items':[{'owner':'a'},7]} | expected an object at $.items[1], found 7",
                "{'urgent':'perhaps'} | expected true or false at $.urgent, found \"perhaps\"",
                "{'urgent':1} | expected true or false at $.urgent, found 1",
                "{'score':'high'} | expected a number at $.score, found \"high\"",
                "{'score':1e999} | expected a number within the range of a double at $.score, found 1e999",
                "{'score':{}} | expected a number at $.score, found an object",
            })
    void namesPathExpectationAndFinding(String json, String message) {
        assertMismatch(Desk.TRIAGE, json.replace('\'', '"'), message);
    }

    @Test
    void namesTheRangeOfANumber() {
        assertScalar(JsonReader::integer, "2147483648", "an integer from -2147483648 to 2147483647", "2147483648");
        assertScalar(JsonReader::integer, "1e99", "an integer", "1e99");
        assertScalar(JsonReader::integer, "1.5", "an integer", "1.5");
        assertScalar(
                JsonReader::longInteger,
                "9223372036854775808",
                "an integer from -9223372036854775808 to 9223372036854775807",
                "9223372036854775808");
        assertScalar(JsonReader::shortInteger, "40000", "an integer from -32768 to 32767", "40000");
        assertScalar(JsonReader::byteInteger, "-129", "an integer from -128 to 127", "-129");
        assertScalar(JsonReader::floatDecimal, "1e39", "a number within the range of a float", "1e39");
        assertScalar(JsonReader::bigInteger, "0.5", "an integer", "0.5");
        assertScalar(JsonReader::bigInteger, "1e999999999", "an integer of at most 1000 digits", "1e999999999");
        assertScalar(JsonReader::bigInteger, "1e-999999999", "an integer of at most 1000 digits", "1e-999999999");
        assertScalar(JsonReader::longInteger, "1e-999999999", "an integer", "1e-999999999");
        assertScalar(JsonReader::character, "\"xy\"", "a single character", "\"xy\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'aGVsbG8' | \"aGVsbG8\"",
                "'aGVsbG8=a' | \"aGVsbG8=a\"",
                "'_-8=' | \"_-8=\"",
                "'a GV' | \"a GV\"",
                "'====' | \"====\"",
                "1234 | 1234",
                "[104, 105] | an array",
            })
    void takesNothingButWholeBase64ForBytes(String json, String found) {
        assertMismatch(
                wrapped(reader -> reader.list(JsonReader::base64)),
                "{\"value\":[\"AA==\"," + json.replace('\'', '"') + "]}",
                "expected bytes in base64 such as aGVsbG8= at $.value[1], found " + found);
    }

    @Test
    void holdsAnOptionalNumberToItsType() {
        assertScalar(
                JsonReader::optionalInteger, "2147483648", "an integer from -2147483648 to 2147483647", "2147483648");
        assertScalar(JsonReader::optionalLongInteger, "1.5", "an integer", "1.5");
        assertScalar(JsonReader::optionalDecimal, "\"high\"", "a number", "\"high\"");
    }

    @Test
    void keepsTheParsersExceptionAsCause() {
        assertThatThrownBy(() -> read(wrapped(json -> json.parsed("a date", LocalDate::parse)), "{\"value\":\"x\"}"))
                .isInstanceOf(MismatchException.class)
                .hasCauseInstanceOf(java.time.format.DateTimeParseException.class);
    }

    @Test
    void namesTheVariants() {
        assertMismatch(
                Desk.PAYMENT,
                "{\"iban\":\"a\",\"fallback\":{\"type\":\"cheque\"},\"type\":\"transfer\"}",
                "expected one of card, transfer, cash at $.fallback.type, found \"cheque\"");
        assertMismatch(
                Desk.PAYMENT, "{\"number\":\"1\"}", "expected a string that names the type at $.type, found nothing");
        assertMismatch(
                Desk.PAYMENT,
                "{\"type\":\"transfer\",\"iban\":\"a\",\"fallback\":{\"number\":\"1\"}}",
                "expected a string that names the type at $.fallback.type, found nothing");
    }

    @Test
    void tellsWhatATypesConstructorRefuses() {
        assertMismatch(
                Desk.object(Desk::readPercent),
                "{\"value\":101}",
                "expected a value that its type accepts at $, found one that it refuses: at most 100, not 101");
        assertMismatch(
                wrapped(json -> json.list(Desk::readPercent)),
                "[{\"value\":1},{\"value\":200}]",
                "expected a value that its type accepts at $[1], found one that it refuses: at most 100, not 200");
    }

    @Test
    void refusesTwoValuesOfOneName() {
        assertMismatch(
                Desk.object(Desk::readNote),
                "{\"text\":\"a\",\"author\":\"x\",\"text\":\"b\"}",
                "expected one value at $.text, found two that differ");
        assertThat(read(Desk.object(Desk::readNote), "{\"text\":\"a\",\"author\":\"x\",\"text\":\"a\"}"))
                .isEqualTo(new JsonAnswer<>(new Desk.Note("a", "x"), true));
    }

    @Test
    void saysWhereAMappedTypeDidNotFit() {
        assertThatThrownBy(() -> read(
                        Desk.field(json -> json.mapped(Money.class)),
                        "{\"price\":{\"units\":\"many\",\"code\":\"EUR\"}}"))
                .isInstanceOf(MismatchException.class)
                .hasMessageStartingWith(
                        "expected a Money as its Jackson annotations describe it at $.price.units, found something else: ");
    }

    @Test
    void saysThatThereIsNoJson() {
        assertMismatch(Desk.TRIAGE, "", "expected a JSON object at $, found nothing");
        assertMismatch(Desk.TRIAGE, " \n", "expected a JSON object at $, found nothing");
        assertMismatch(
                Desk.TRIAGE,
                "I am sorry, but I cannot help with that request, as it is against the rules I follow.",
                "expected a JSON object at $, found \"I am sorry, but I cannot help with that request, as it is ag…\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text':'cut of | expected a closing quote at $.text, found the end of the text",
                "{'text':'a', | expected a field at $, found the end of the text",
                "{'text' | expected a colon after the name at $, found the end of the text",
                "{'text': | expected a value at $.text, found the end of the text",
                "{'text':'a','author':nul | expected a value at $.author, found the end of the text",
                "{'text':'a' 'author':'b'} | expected a comma or bracket after the string at $.text, found \"'author':'b'}\"",
                "{'text':'say 'a', not b'} | expected quotes inside a string as \\\" at $.text, found \", not b'}\"",
                "{'text':} | expected a value at $.text, found \"}\"",
                "{'text':[[[ | expected an element at $.text[0][0], found the end of the text",
            })
    void saysWhereBrokenJsonIsBroken(String json, String message) {
        assertMismatch(Desk.object(Desk::readNote), json.replace('\'', '"'), message.replace('\'', '"'));
    }

    @Test
    void quotesNamesThatAreNoIdentifiersInAPath() {
        assertMismatch(
                Desk.field(json -> json.list(JsonReader::integer)),
                "{\"a b\":[1,\"x\"]}",
                "expected an integer at $[\"a b\"][1], found \"x\"");
    }

    @Test
    void refusesDifferentAnswersInOneText() {
        assertMismatch(
                Desk.object(Desk::readNote),
                "{\"text\":\"a\"} or rather {\"text\":\"b\"}",
                "expected one answer at $, found 2 that differ");
    }

    @Test
    void refusesNullForTheWholeAnswer() {
        assertMismatch(wrapped(JsonReader::integer), "{\"value\":null}", "expected a value at $.value, found null");
        assertMismatch(wrapped(JsonReader::integer), "null", "expected a value at $, found \"null\"");
    }

    @Test
    void refusesTheWrongShapeOfAWrappedValue() {
        assertMismatch(
                wrapped(JsonReader::integer), "{\"value\":\"many\"}", "expected an integer at $.value, found \"many\"");
        assertMismatch(
                wrapped(json -> json.list(Desk::readItem)),
                "[{\"owner\":\"a\"},{\"due\":\"2026-11-21\"}]",
                "expected a value at $[1].owner, found nothing");
    }

    @Test
    void refusesDeepNesting() {
        String deep = "{\"type\":\"transfer\",\"iban\":\"a\",\"fallback\":".repeat(300);
        assertThatThrownBy(() -> read(Desk.PAYMENT, deep + "null" + "}".repeat(300)))
                .isInstanceOf(MismatchException.class)
                .hasMessageEndingWith(", found more")
                .hasMessageStartingWith("expected at most 200 levels of nesting at $.fallback.fallback.");
    }

    private static <T> void assertScalar(ValueReader<T> reader, String json, String expected, String found) {
        assertMismatch(
                wrapped(reader), "{\"value\":" + json + "}", "expected " + expected + " at $.value, found " + found);
    }

    private static <T> void assertMismatch(JsonOutput<T> output, String text, String message) {
        assertThatThrownBy(() -> read(output, text))
                .isInstanceOf(MismatchException.class)
                .hasMessage(message);
    }

    record Money(int amount, String currency) {
        @JsonCreator
        Money(@JsonProperty("units") int amount, @JsonProperty("code") String currency) {
            this.amount = amount;
            this.currency = currency;
        }
    }
}
