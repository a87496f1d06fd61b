package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.BooleanShape;
import io.qwenterface.processor.model.JsonShape.CharacterShape;
import io.qwenterface.processor.model.JsonShape.EnumShape;
import io.qwenterface.processor.model.JsonShape.ListShape;
import io.qwenterface.processor.model.JsonShape.MapShape;
import io.qwenterface.processor.model.JsonShape.MappedShape;
import io.qwenterface.processor.model.JsonShape.NumberShape;
import io.qwenterface.processor.model.JsonShape.OptionalShape;
import io.qwenterface.processor.model.JsonShape.ParsedShape;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Presence;
import io.qwenterface.processor.model.JsonShape.SetShape;
import io.qwenterface.processor.model.JsonShape.StringShape;
import io.qwenterface.processor.model.JsonShape.UnionShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaLiteralTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META_SCHEMA =
            SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final StringShape STRING = new StringShape();
    private static final NumberShape INT = new NumberShape(NumberShape.Kind.INT, true);
    private static final NumberShape DOUBLE = new NumberShape(NumberShape.Kind.DOUBLE, true);
    private static final EnumShape PRIORITY = new EnumShape(
            type("Priority"),
            List.of(
                    new EnumShape.Constant("LOW", "low", Optional.of("Can wait.")),
                    new EnumShape.Constant("HIGH", "HIGH", Optional.empty())),
            Optional.of("How soon."));
    private static final RecordShape ACTION =
            record("Action", required("what", STRING), optional("due", date()), nullable("count", INT));

    @Test
    void describesObjectsThatAreClosed() throws Exception {
        accepts(ACTION, "{\"what\":\"call\"}", "{\"what\":\"call\",\"due\":\"2026-11-21\",\"count\":2}");
        refuses(ACTION, "{}", "{\"what\":1}", "{\"what\":\"call\",\"more\":1}", "[]", "\"call\"", "{\"count\":2}");
    }

    @Test
    void describesBytesAsBase64() throws Exception {
        JsonShape file = record("File", required("data", new JsonShape.BytesShape()));
        accepts(file, "{\"data\":\"\"}", "{\"data\":\"+/8=\"}", "{\"data\":\"AQ==\"}", "{\"data\":\"AQID\"}");
        refuses(
                file,
                "{\"data\":\"AQ\"}",
                "{\"data\":\"_-8=\"}",
                "{\"data\":\"====\"}",
                "{\"data\":\"AQID=\"}",
                "{\"data\":1}",
                "{}");
        assertThat(schema(file).at("/properties/data/description").textValue())
                .isEqualTo("bytes in base64 such as aGVsbG8=");
    }

    @Test
    void describesEnumsByTheirJsonNames() throws Exception {
        JsonShape triage = record("Triage", required("priority", PRIORITY));
        accepts(triage, "{\"priority\":\"low\"}", "{\"priority\":\"HIGH\"}");
        refuses(triage, "{\"priority\":\"LOW\"}", "{\"priority\":null}");
        assertThat(schema(triage).at("/properties/priority/description").textValue())
                .isEqualTo("How soon. low: Can wait");
    }

    @Test
    void tellsTheVariantsOfASealedInterfaceApart() throws Exception {
        UnionShape decision = new UnionShape(
                type("Decision"),
                "type",
                List.of(
                        new UnionShape.Variant("Reply", record("Reply", required("text", STRING))),
                        new UnionShape.Variant("Ignore", record("Ignore"))),
                Optional.empty());
        JsonShape list = list(decision);
        assertThat(accepted(list, true, "{\"value\":[{\"type\":\"Reply\",\"text\":\"Hi\"},{\"type\":\"Ignore\"}]}"))
                .isTrue();
        for (String element : List.of(
                "{\"type\":\"Reply\"}",
                "{\"text\":\"Hi\"}",
                "{\"type\":\"Other\"}",
                "{\"type\":\"Ignore\",\"text\":\"\"}")) {
            assertThat(accepted(list, true, "{\"value\":[" + element + "]}"))
                    .as(element)
                    .isFalse();
        }
    }

    @Test
    void describesCollections() throws Exception {
        JsonShape all = record(
                "All",
                required("list", list(INT)),
                required(
                        "set",
                        new SetShape(ParameterizedTypeName.get(ClassName.get(Set.class), PRIORITY.type()), PRIORITY)),
                required(
                        "map",
                        new MapShape(ParameterizedTypeName.get(Map.class, String.class, List.class), list(DOUBLE))));
        accepts(
                all,
                "{\"list\":[1,2],\"set\":[\"low\"],\"map\":{\"a\":[1.5,2]}}",
                "{\"list\":[],\"set\":[],\"map\":{}}");
        refuses(
                all,
                "{\"list\":[1.5],\"set\":[],\"map\":{}}",
                "{\"list\":[],\"set\":[\"mid\"],\"map\":{}}",
                "{\"list\":[],\"set\":[],\"map\":{\"a\":1}}",
                "{\"list\":{},\"set\":[],\"map\":{}}");
    }

    @Test
    void wrapsWhatIsNoObject() throws Exception {
        assertThat(accepted(new BooleanShape(true), true, "{\"value\":true}")).isTrue();
        assertThat(accepted(new BooleanShape(true), true, "{}")).isFalse();
        assertThat(accepted(new BooleanShape(true), true, "true")).isFalse();
    }

    @Test
    void letsAnOptionalAnswerStayOut() throws Exception {
        JsonShape optional = new OptionalShape(ParameterizedTypeName.get(Optional.class, String.class), STRING);
        assertThat(accepted(optional, true, "{}")).isTrue();
        assertThat(accepted(optional, true, "{\"value\":\"a\"}")).isTrue();
        assertThat(accepted(optional, true, "{\"value\":1}")).isFalse();
    }

    @Test
    void saysWhatATextMustLookLike() throws Exception {
        JsonShape texts = record("Texts", required("due", date()), required("grade", new CharacterShape(true)));
        JsonNode schema = schema(texts);
        assertThat(schema.at("/properties/due").toString())
                .isEqualTo("{\"type\":\"string\",\"description\":\"a date such as 2026-11-21\",\"format\":\"date\"}");
        assertThat(schema.at("/properties/grade").toString())
                .isEqualTo("{\"type\":\"string\",\"description\":\"one character\",\"minLength\":1,\"maxLength\":1}");
    }

    @Test
    void prefersWhatIsSaidAboutTheComponentToWhatIsSaidAboutItsType() throws Exception {
        RecordShape owner =
                new RecordShape(type("Owner"), List.of(required("name", STRING)), Optional.of("Who owns a ticket."));
        JsonShape triage = new RecordShape(
                type("Triage"),
                List.of(
                        required("first", owner),
                        described("second", owner, "Who owns the \"second\".\n"),
                        described("due", date(), "When it is due.")),
                Optional.of("What to do."));
        JsonNode schema = schema(triage);
        assertThat(schema.at("/description").textValue()).isEqualTo("What to do.");
        assertThat(schema.at("/properties/first/description").textValue()).isEqualTo("Who owns a ticket.");
        assertThat(schema.at("/properties/second/description").textValue()).isEqualTo("Who owns the \"second\".\n");
        assertThat(schema.at("/properties/due/description").textValue())
                .isEqualTo("When it is due (a date such as 2026-11-21)");
    }

    @Test
    void leavesOpenWhatOnlyJacksonKnows() throws Exception {
        JsonShape price = record("Price", required("amount", new MappedShape(type("Money"), Optional.of("Money."))));
        accepts(price, "{\"amount\":{\"a\":1}}", "{\"amount\":\"5 EUR\"}");
        refuses(price, "{}");
    }

    @Test
    void keepsPropertiesInTheOrderOfTheRecord() throws Exception {
        List<String> names = new ArrayList<>();
        schema(record("R", required("z", STRING), required("a", STRING), required("m", STRING)))
                .at("/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        assertThat(names).containsExactly("z", "a", "m");
    }

    private static void accepts(JsonShape shape, String... instances) throws Exception {
        for (String instance : instances) {
            assertThat(errors(shape, false, instance)).as(instance).isEmpty();
        }
    }

    private static void refuses(JsonShape shape, String... instances) throws Exception {
        for (String instance : instances) {
            assertThat(errors(shape, false, instance)).as(instance).isNotEmpty();
        }
    }

    private static boolean accepted(JsonShape shape, boolean wrapped, String instance) throws Exception {
        return errors(shape, wrapped, instance).isEmpty();
    }

    private static List<Error> errors(JsonShape shape, boolean wrapped, String instance) throws Exception {
        String text = SchemaLiteral.text(shape, wrapped);
        assertThat(META_SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        assertOnlyWhatTheServiceTakes(JSON.readTree(text));
        return SCHEMAS.getSchema(text).validate(instance, InputFormat.JSON);
    }

    private static JsonNode schema(JsonShape shape) throws Exception {
        return JSON.readTree(SchemaLiteral.text(shape, false));
    }

    /** Wire reference c.4, and what OpenAI's strict mode, which it follows, has besides. */
    private static void assertOnlyWhatTheServiceTakes(JsonNode schema) {
        schema.fieldNames()
                .forEachRemaining(keyword -> assertThat(keyword)
                        .isIn(
                                "type",
                                "description",
                                "properties",
                                "required",
                                "additionalProperties",
                                "items",
                                "enum",
                                "anyOf",
                                "format",
                                "pattern"));
        schema.path("properties").forEach(SchemaLiteralTest::assertOnlyWhatTheServiceTakes);
        schema.path("anyOf").forEach(SchemaLiteralTest::assertOnlyWhatTheServiceTakes);
        assertOnlyWhatTheServiceTakesInside(schema.path("items"));
        assertOnlyWhatTheServiceTakesInside(schema.path("additionalProperties"));
    }

    private static void assertOnlyWhatTheServiceTakesInside(JsonNode schema) {
        if (schema.isObject()) {
            assertOnlyWhatTheServiceTakes(schema);
        }
    }

    private static ClassName type(String name) {
        return ClassName.get("com.acme", name);
    }

    private static RecordShape record(String name, RecordShape.Component... components) {
        return new RecordShape(type(name), Arrays.asList(components), Optional.empty());
    }

    private static RecordShape.Component required(String name, JsonShape shape) {
        return new RecordShape.Component(name, name, shape, Presence.REQUIRED, Optional.empty());
    }

    private static RecordShape.Component nullable(String name, JsonShape shape) {
        return new RecordShape.Component(name, name, shape, Presence.NULLABLE, Optional.empty());
    }

    private static RecordShape.Component optional(String name, JsonShape shape) {
        JsonShape optional =
                new OptionalShape(ParameterizedTypeName.get(ClassName.get(Optional.class), shape.type()), shape);
        return new RecordShape.Component(name, name, optional, Presence.OPTIONAL, Optional.empty());
    }

    private static RecordShape.Component described(String name, JsonShape shape, String description) {
        return new RecordShape.Component(name, name, shape, Presence.REQUIRED, Optional.of(description));
    }

    private static ListShape list(JsonShape element) {
        return new ListShape(
                ParameterizedTypeName.get(
                        ClassName.get(List.class), element.type().box()),
                element);
    }

    private static ParsedShape date() {
        return new ParsedShape(ClassName.get(LocalDate.class), "parse", "date", "", "a date such as 2026-11-21");
    }
}
