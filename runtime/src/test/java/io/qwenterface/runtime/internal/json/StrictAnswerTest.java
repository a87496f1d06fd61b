package io.qwenterface.runtime.internal.json;

import static io.qwenterface.runtime.internal.json.Desk.read;
import static io.qwenterface.runtime.internal.json.Desk.wrapped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.ValueReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Well-formed answers that fit: read as they are, nothing repaired. */
class StrictAnswerTest {
    @Test
    void readsARecord() {
        JsonAnswer<Desk.Triage> answer = read(Desk.TRIAGE, """
                {"priority": "HIGH", "queue": "billing", "because": {"of": [1, {"deep": null}]},
                 "items": [{"owner": "Ann", "due": "2026-11-21"}, {"due": null, "owner": "Bo"}],
                 "urgent": true, "score": 0.5}
                """);
        assertThat(answer.repaired()).isFalse();
        assertThat(answer.value())
                .isEqualTo(new Desk.Triage(
                        Desk.Priority.HIGH,
                        "billing",
                        List.of(new Desk.Item("Ann", LocalDate.of(2026, 11, 21)), new Desk.Item("Bo", null)),
                        true,
                        0.5));
    }

    @Test
    void readsNumbersOfEveryType() {
        assertReads(JsonReader::integer, "2147483647", Integer.MAX_VALUE);
        assertReads(JsonReader::longInteger, "-9223372036854775808", Long.MIN_VALUE);
        assertReads(JsonReader::shortInteger, "-32768", Short.MIN_VALUE);
        assertReads(JsonReader::byteInteger, "127", Byte.MAX_VALUE);
        assertReads(JsonReader::decimal, "1e3", 1000.0);
        assertReads(JsonReader::decimal, "7", 7.0);
        assertReads(JsonReader::floatDecimal, "0.25", 0.25f);
        assertReads(JsonReader::bigDecimal, "1.10", new BigDecimal("1.10"));
        assertReads(
                JsonReader::bigInteger,
                "123456789012345678901234567890",
                new BigInteger("123456789012345678901234567890"));
    }

    @Test
    void takesAWholeNumberHoweverWritten() {
        assertReads(JsonReader::integer, "3.0", 3);
        assertReads(JsonReader::longInteger, "12e2", 1200L);
        assertReads(JsonReader::bigInteger, "1.5e1", BigInteger.valueOf(15));
    }

    @Test
    void readsOtherScalars() {
        assertReads(JsonReader::bool, "false", false);
        assertReads(JsonReader::character, "\"x\"", 'x');
        assertReads(JsonReader::string, "\"\"", "");
        assertReads(JsonReader::string, "\"null\"", "null");
        assertReads(json -> json.constant(Desk.PRIORITY), "\"LOW\"", Desk.Priority.LOW);
        assertReads(json -> json.constant(Desk.MOOD), "\"pleased\"", Desk.Mood.HAPPY);
        assertReads(json -> json.parsed("a date", LocalDate::parse), "\"2026-11-21\"", LocalDate.of(2026, 11, 21));
    }

    @Test
    void readsBytesInBase64() {
        assertThat(strict(JsonReader::base64, "\"aGVsbG8=\"")).asString(UTF_8).isEqualTo("hello");
        assertThat(strict(JsonReader::base64, "\"+/8=\"")).containsExactly(0xfb, 0xff);
        assertThat(strict(JsonReader::base64, "\"\"")).isEmpty();
        assertThat(strict(JsonReader::base64, "\"null\"")).hasSize(3);
        List<byte[]> parts = strict(json -> json.list(JsonReader::base64), "[\"AA==\", \"AQI=\"]");
        assertThat(parts).containsExactly(new byte[] {0}, new byte[] {1, 2});
    }

    @Test
    void readsOptionalNumbers() {
        assertReads(JsonReader::optionalInteger, "7", OptionalInt.of(7));
        assertReads(JsonReader::optionalInteger, "null", OptionalInt.empty());
        assertReads(JsonReader::optionalLongInteger, "-9223372036854775808", OptionalLong.of(Long.MIN_VALUE));
        assertReads(JsonReader::optionalLongInteger, "null", OptionalLong.empty());
        assertReads(JsonReader::optionalDecimal, "0.25", OptionalDouble.of(0.25));
        assertReads(JsonReader::optionalDecimal, "null", OptionalDouble.empty());
        assertReads(
                json -> json.list(JsonReader::optionalInteger),
                "[1, null]",
                List.of(OptionalInt.of(1), OptionalInt.empty()));
    }

    @Test
    void readsCollectionsThatCannotBeChanged() {
        List<Integer> list = strict(json -> json.list(JsonReader::integer), "[3, 1, 3]");
        assertThat(list).containsExactly(3, 1, 3);
        assertThatThrownBy(() -> list.add(1)).isInstanceOf(UnsupportedOperationException.class);
        Set<Integer> set = strict(json -> json.set(JsonReader::integer), "[3, 1, 3]");
        assertThat(set).containsExactly(3, 1);
        Map<String, Integer> map = strict(json -> json.map(JsonReader::integer), "{\"z\": 1, \"a\": 2}");
        assertThat(map).containsExactly(entry("z", 1), entry("a", 2));
        assertReads(
                json -> json.list(inner -> inner.list(JsonReader::integer)),
                "[[], [1], [2, 3]]",
                List.of(List.of(), List.of(1), List.of(2, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'card', 'number': '1'}",
                "{'number': '1', 'type': 'card'}",
                "{'more': {'type': 'cash', 'of': ['type', {'type': 'x'}]}, 'number': '1', 'type': 'card', 'x': 1}",
            })
    void findsTheDiscriminatorWhereverItStands(String json) {
        JsonAnswer<Desk.Payment> answer = read(Desk.PAYMENT, json.replace('\'', '"'));
        assertThat(answer).isEqualTo(new JsonAnswer<>(new Desk.Card("1"), false));
    }

    @Test
    void findsTheDiscriminatorOfNestedVariantsAndBeyondTheParsersBuffer() {
        String padding = "é".repeat(70_000);
        String json = "{\"iban\":\"" + padding + "\",\"fallback\":{\"iban\":\"b\",\"fallback\":{\"type\":\"cash\"},"
                + "\"type\":\"transfer\"},\"type\":\"transfer\"}";
        assertThat(read(Desk.PAYMENT, json))
                .isEqualTo(
                        new JsonAnswer<>(new Desk.Transfer(padding, new Desk.Transfer("b", new Desk.Cash())), false));
    }

    @Test
    void givesTheDiscriminatorToAVariantThatHasSuchAField() {
        ValueReader<Map<String, String>> fields = json -> {
            String type = json.discriminator("type");
            assertThat(type).isEqualTo("a");
            return json.map(JsonReader::string);
        };
        assertThat(read(Desk.object(fields), "{\"type\":\"a\",\"x\":\"b\"}").value())
                .containsExactly(entry("type", "a"), entry("x", "b"));
        assertThat(read(Desk.object(fields), "{\"x\":\"b\",\"type\":\"a\"}").value())
                .containsExactly(entry("x", "b"), entry("type", "a"));
    }

    @Test
    void unwrapsAValueAndTakesABareOne() {
        JsonOutput<List<Integer>> output = wrapped(json -> json.list(JsonReader::integer));
        assertThat(read(output, "{\"value\": [1, 2]}")).isEqualTo(new JsonAnswer<>(List.of(1, 2), false));
        assertThat(read(output, "[1, 2]")).isEqualTo(new JsonAnswer<>(List.of(1, 2), false));
    }

    @Test
    void handsAMappedTypeToTheObjectMapper() {
        assertReads(json -> json.mapped(Money.class), "{\"units\": 3, \"code\": \"EUR\"}", new Money(3, "EUR"));
        assertReads(
                json -> json.list(inner -> inner.mapped(Money.class)),
                "[{\"units\": 3, \"code\": \"EUR\"}]",
                List.of(new Money(3, "EUR")));
    }

    private static <T> void assertReads(ValueReader<T> reader, String json, T expected) {
        assertThat((Object) strict(reader, json)).isEqualTo(expected);
    }

    private static <T> T strict(ValueReader<T> reader, String json) {
        JsonAnswer<T> answer = read(wrapped(reader), "{\"value\":" + json + "}");
        assertThat(answer.repaired()).isFalse();
        return answer.value();
    }

    record Money(int amount, String currency) {
        @JsonCreator
        Money(@JsonProperty("units") int amount, @JsonProperty("code") String currency) {
            this.amount = amount;
            this.currency = currency;
        }
    }
}
