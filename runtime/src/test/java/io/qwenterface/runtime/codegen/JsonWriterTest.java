package io.qwenterface.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    record Item(String owner, int count) {}

    @Test
    void writesObjectsAndArrays() {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .name("a")
                .string("x")
                .name("b")
                .beginArray()
                .number(1)
                .beginObject()
                .endObject()
                .beginArray()
                .endArray()
                .bool(true)
                .endArray()
                .name("c")
                .nullValue()
                .endObject();
        assertThat(json).hasToString("{\"a\":\"x\",\"b\":[1,{},[],true],\"c\":null}");
    }

    @Test
    void escapesStringsAndNames() {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .name("a\"b")
                .string("é\n\"\\\u0001🎉</")
                .endObject();
        assertThat(json).hasToString("{\"a\\\"b\":\"é\\n\\\"\\\\\\u0001🎉</\"}");
    }

    @Test
    void writesNumbersAsJsonHasThem() {
        JsonWriter json = new JsonWriter()
                .beginArray()
                .number(Long.MIN_VALUE)
                .number(0.1)
                .number(Double.NaN)
                .number((Number) Float.POSITIVE_INFINITY)
                .number(new BigDecimal("1.10"))
                .number((Number) 7)
                .number((Number) null)
                .endArray();
        assertThat(json).hasToString("[-9223372036854775808,0.1,\"NaN\",\"Infinity\",1.10,7,null]");
    }

    @Test
    void writesBytesInBase64() {
        JsonWriter json = new JsonWriter()
                .beginArray()
                .base64(new byte[] {(byte) 0xfb, (byte) 0xff})
                .base64(new byte[0])
                .base64(null)
                .endArray();
        assertThat(json).hasToString("[\"+/8=\",\"\",null]");
    }

    @Test
    void writesOptionalNumbers() {
        JsonWriter json = new JsonWriter()
                .beginArray()
                .optional(OptionalInt.of(7))
                .optional(OptionalInt.empty())
                .optional(OptionalLong.of(Long.MAX_VALUE))
                .optional(OptionalLong.empty())
                .optional(OptionalDouble.of(0.5))
                .optional(OptionalDouble.empty())
                .optional((OptionalInt) null)
                .endArray();
        assertThat(json).hasToString("[7,null,9223372036854775807,null,0.5,null,null]");
    }

    @Test
    void writesNullForWhatIsAbsent() {
        JsonWriter json = new JsonWriter()
                .beginArray()
                .string(null)
                .value(null, JsonWriterTest::writeItem)
                .list(null, JsonWriterTest::writeItem)
                .map(null, JsonWriterTest::writeItem)
                .endArray();
        assertThat(json).hasToString("[null,null,null,null]");
    }

    @Test
    void writesListsAndMapsWithTheElementsWriter() {
        Map<String, Item> byName = new LinkedHashMap<>();
        byName.put("z", new Item("Ann", 1));
        byName.put("a", null);
        JsonWriter json = new JsonWriter()
                .beginObject()
                .name("list")
                .list(Arrays.asList(new Item("Bo", 2), null), JsonWriterTest::writeItem)
                .name("map")
                .map(byName, JsonWriterTest::writeItem)
                .name("texts")
                .list(List.of("a", "b"), JsonWriter::string)
                .endObject();
        assertThat(json)
                .hasToString("{\"list\":[{\"owner\":\"Bo\",\"count\":2},null],"
                        + "\"map\":{\"z\":{\"owner\":\"Ann\",\"count\":1},\"a\":null},\"texts\":[\"a\",\"b\"]}");
    }

    private static void writeItem(JsonWriter json, Item item) {
        json.beginObject()
                .name("owner")
                .string(item.owner())
                .name("count")
                .number(item.count())
                .endObject();
    }
}
