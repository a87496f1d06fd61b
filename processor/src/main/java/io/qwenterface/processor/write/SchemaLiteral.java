package io.qwenterface.processor.write;

import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.EnumShape;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JSON Schema of a shape, in the part of draft 2020-12 that Model Studio's strict mode takes (wire reference c.4): a
 * value that may be missing is left out of {@code required}, not made a null.
 */
public final class SchemaLiteral {
    /** The standard alphabet, with padding: what the runtime's reader takes. */
    private static final String BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

    private SchemaLiteral() {}

    /** The schema's JSON. */
    public static String text(JsonShape shape, boolean wrapped) {
        return JsonText.of(tree(shape, wrapped));
    }

    /** The schema as maps and lists, for {@link JsonText}. */
    public static Map<String, Object> tree(JsonShape shape, boolean wrapped) {
        Map<String, Object> schema = schema(shape, Optional.empty());
        if (!wrapped) {
            return schema;
        }
        List<Object> required = shape instanceof JsonShape.OptionalShape ? List.of() : List.of("value");
        return object(Map.of("value", schema), required, Optional.empty());
    }

    private static Map<String, Object> schema(JsonShape shape, Optional<String> description) {
        return shape.match(new Keywords(description));
    }

    private static Map<String, Object> object(
            Map<String, Object> properties, List<Object> required, Optional<String> description) {
        Map<String, Object> schema = described("object", description);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> described(String type, Optional<String> description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        description.ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private static Map<String, Object> properties(RecordShape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordShape.Component component : shape.components()) {
            properties.put(component.jsonName(), schema(component.shape(), component.description()));
        }
        return properties;
    }

    private static List<Object> required(RecordShape shape) {
        return new ArrayList<>(shape.components().stream()
                .filter(RecordShape.Component::required)
                .map(RecordShape.Component::jsonName)
                .toList());
    }

    /** What is said about where the value stands goes before what is said about its type. */
    private record Keywords(Optional<String> description) implements JsonShape.Cases<Map<String, Object>> {
        private Map<String, Object> type(String type) {
            return described(type, description);
        }

        private Optional<String> descriptionOr(Optional<String> ofType) {
            return description.or(() -> ofType);
        }

        @Override
        public Map<String, Object> string(JsonShape.StringShape shape) {
            return type("string");
        }

        @Override
        public Map<String, Object> number(JsonShape.NumberShape shape) {
            return type(shape.kind().whole() ? "integer" : "number");
        }

        @Override
        public Map<String, Object> bool(JsonShape.BooleanShape shape) {
            return type("boolean");
        }

        @Override
        public Map<String, Object> character(JsonShape.CharacterShape shape) {
            Map<String, Object> schema = described("string", Optional.of(withNote("one character")));
            schema.put("minLength", 1);
            schema.put("maxLength", 1);
            return schema;
        }

        @Override
        public Map<String, Object> bytes(JsonShape.BytesShape shape) {
            Map<String, Object> schema = described("string", Optional.of(withNote("bytes in base64 such as aGVsbG8=")));
            schema.put("pattern", BASE64);
            return schema;
        }

        @Override
        public Map<String, Object> constants(EnumShape shape) {
            Map<String, Object> schema = described("string", enumDescription(shape));
            schema.put(
                    "enum",
                    shape.constants().stream().map(EnumShape.Constant::jsonName).toList());
            return schema;
        }

        private Optional<String> enumDescription(EnumShape shape) {
            String constants = shape.constants().stream()
                    .filter(constant -> constant.description().isPresent())
                    .map(constant -> constant.jsonName() + ": "
                            + withoutPeriod(constant.description().get()))
                    .collect(Collectors.joining("; "));
            Optional<String> whole = descriptionOr(shape.description());
            if (constants.isEmpty()) {
                return whole;
            }
            return Optional.of(whole.map(text -> withoutPeriod(text) + ". ").orElse("") + constants);
        }

        @Override
        public Map<String, Object> record(RecordShape shape) {
            return object(properties(shape), required(shape), descriptionOr(shape.description()));
        }

        @Override
        public Map<String, Object> union(UnionShape shape) {
            Map<String, Object> schema = new LinkedHashMap<>();
            descriptionOr(shape.description()).ifPresent(text -> schema.put("description", text));
            schema.put(
                    "anyOf",
                    shape.variants().stream()
                            .map(variant -> variant(shape.discriminator(), variant))
                            .toList());
            return schema;
        }

        /** The discriminator comes first, so that the model decides on the variant before it writes its fields. */
        private static Map<String, Object> variant(String discriminator, UnionShape.Variant variant) {
            Map<String, Object> properties = new LinkedHashMap<>();
            Map<String, Object> name = described("string", Optional.empty());
            // One constant in an enum, not "const", which the service's documentation does not list.
            name.put("enum", List.of(variant.jsonName()));
            properties.put(discriminator, name);
            properties.putAll(properties(variant.shape()));
            List<Object> required = required(variant.shape());
            required.add(0, discriminator);
            return object(properties, required, variant.shape().description());
        }

        @Override
        public Map<String, Object> list(JsonShape.ListShape shape) {
            return array(shape.element());
        }

        @Override
        public Map<String, Object> set(JsonShape.SetShape shape) {
            return array(shape.element());
        }

        private Map<String, Object> array(JsonShape element) {
            Map<String, Object> schema = type("array");
            schema.put("items", schema(element, Optional.empty()));
            return schema;
        }

        @Override
        public Map<String, Object> map(JsonShape.MapShape shape) {
            Map<String, Object> schema = type("object");
            schema.put("additionalProperties", schema(shape.value(), Optional.empty()));
            return schema;
        }

        @Override
        public Map<String, Object> optional(JsonShape.OptionalShape shape) {
            return schema(shape.value(), description);
        }

        @Override
        public Map<String, Object> parsed(JsonShape.ParsedShape shape) {
            Map<String, Object> schema = described("string", Optional.of(withNote(shape.expected())));
            if (!shape.format().isEmpty()) {
                schema.put("format", shape.format());
            }
            if (!shape.pattern().isEmpty()) {
                schema.put("pattern", shape.pattern());
            }
            return schema;
        }

        @Override
        public Map<String, Object> mapped(JsonShape.MappedShape shape) {
            Map<String, Object> schema = new LinkedHashMap<>();
            descriptionOr(shape.description()).ifPresent(text -> schema.put("description", text));
            return schema;
        }

        @Override
        public Map<String, Object> constrained(JsonShape.ConstrainedShape shape) {
            List<String> notes = ConstraintKeywords.notes(shape);
            Optional<String> told = notes.isEmpty() ? description : Optional.of(withNote(String.join(", ", notes)));
            Map<String, Object> schema = schema(shape.value(), told);
            ConstraintKeywords.addTo(schema, shape);
            return schema;
        }

        private String withNote(String note) {
            return description
                    .map(text -> withoutPeriod(text) + " (" + note + ")")
                    .orElse(note);
        }

        private static String withoutPeriod(String text) {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
