package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an instance of a JSON Schema, always the same one. It fills optional properties too, takes the first branch that
 * can be made, and follows a recursive reference only as far as the schema demands.
 */
final class SchemaInstance {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode root;

    /** References being followed: meeting one again means that its value contains itself. */
    private final Deque<String> following = new ArrayDeque<>();

    private SchemaInstance(JsonNode root) {
        this.root = root;
    }

    /** An empty object if the schema has no instance that ends. */
    static JsonNode of(JsonNode schema) {
        JsonNode instance = new SchemaInstance(schema).make(schema, "value", 0);
        return instance == null ? JSON.objectNode() : instance;
    }

    /**
     * Null if it cannot be made.
     *
     * @param name of the property, which becomes its text
     * @param variant makes the elements of a set differ
     */
    private @Nullable JsonNode make(JsonNode schema, String name, int variant) {
        if (schema.isBoolean()) {
            return schema.asBoolean() ? JSON.textNode(SchemaText.words(name)) : null;
        }
        if (schema.has("$ref")) {
            return makeReferred(schema, name, variant);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            JsonNode constants = schema.path("enum");
            return constants.get(variant % constants.size());
        }
        if (schema.has("allOf")) {
            return make(SchemaMerge.all(schema), name, variant);
        }
        for (String branches : new String[] {"anyOf", "oneOf"}) {
            if (schema.has(branches)) {
                return makeFirst(schema, branches, name, variant);
            }
        }
        return makeTyped(schema, type(schema), name, variant);
    }

    private @Nullable JsonNode makeReferred(JsonNode schema, String name, int variant) {
        String reference = schema.path("$ref").asText();
        if (following.contains(reference) || !reference.startsWith("#")) {
            return null;
        }
        JsonNode target = root.at(reference.substring(1));
        if (target.isMissingNode()) {
            return null;
        }
        following.push(reference);
        JsonNode made = make(schema.size() == 1 ? target : SchemaMerge.referred(target, schema), name, variant);
        following.pop();
        return made;
    }

    /** The first branch that can be made, null only if nothing else can. */
    private @Nullable JsonNode makeFirst(JsonNode schema, String branches, String name, int variant) {
        JsonNode nothing = null;
        for (JsonNode branch : schema.path(branches)) {
            JsonNode made = make(SchemaMerge.branch(schema, branches, branch), name, variant);
            if (made != null && !made.isNull()) {
                return made;
            }
            nothing = made != null ? made : nothing;
        }
        return nothing;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return type.asText();
        }
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        if (type.isArray() && !type.isEmpty()) {
            return "null";
        }
        if (schema.has("properties") || schema.has("required") || schema.has("additionalProperties")) {
            return "object";
        }
        if (schema.has("items") || schema.has("prefixItems") || schema.has("minItems")) {
            return "array";
        }
        boolean bounded = schema.has("minimum") || schema.has("maximum") || schema.has("multipleOf");
        return bounded ? "number" : "string";
    }

    private @Nullable JsonNode makeTyped(JsonNode schema, String type, String name, int variant) {
        return switch (type) {
            case "object" -> makeObject(schema);
            case "array" -> makeArray(schema, name);
            case "integer" -> SchemaNumber.of(schema, true, variant);
            case "number" -> SchemaNumber.of(schema, false, variant);
            case "boolean" -> JSON.booleanNode(variant % 2 == 0);
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(SchemaText.of(schema, name, variant));
        };
    }

    private @Nullable JsonNode makeObject(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        JsonNode properties = schema.path("properties");
        for (var property : properties.properties()) {
            JsonNode value = make(property.getValue(), property.getKey(), 0);
            if (value != null) {
                object.set(property.getKey(), value);
            } else if (required.contains(property.getKey())) {
                return null;
            }
        }
        JsonNode others = schema.path("additionalProperties");
        required.removeIf(object::has);
        for (String name : required) {
            JsonNode value = make(
                    others.isObject() ? others : JSON.booleanNode(!others.isBoolean() || others.asBoolean()), name, 0);
            if (value == null) {
                return null;
            }
            object.set(name, value);
        }
        return fill(object, schema, others);
    }

    /** Entries of a map: one, or as many as are demanded. */
    private @Nullable ObjectNode fill(ObjectNode object, JsonNode schema, JsonNode others) {
        int least = schema.path("minProperties").asInt(0);
        boolean map = others.isObject() && object.isEmpty();
        int most = schema.path("maxProperties").asInt(Integer.MAX_VALUE);
        for (int i = 0; object.size() < least || (map && i == 0 && most > 0); i++) {
            String name = name(schema.path("propertyNames"), i);
            JsonNode value = make(others.isObject() ? others : JSON.booleanNode(true), name, 0);
            if (value == null || object.has(name)) {
                return object.size() < least ? null : object;
            }
            object.set(name, value);
        }
        return object;
    }

    private String name(JsonNode schema, int variant) {
        JsonNode name = schema.isObject() ? make(schema, "key", variant) : null;
        return name != null ? name.asText() : variant == 0 ? "key" : "key" + (variant + 1);
    }

    private @Nullable JsonNode makeArray(JsonNode schema, String name) {
        ArrayNode array = JSON.arrayNode();
        for (JsonNode item : schema.path("prefixItems")) {
            JsonNode element = make(item, name, array.size());
            if (element == null) {
                return null;
            }
            array.add(element);
        }
        int least = schema.path("minItems").asInt(0);
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        JsonNode items = schema.path("items");
        int size = items.isObject() ? Math.min(most, Math.max(1, least)) : least;
        while (array.size() < size) {
            JsonNode element = make(items.isMissingNode() ? JSON.booleanNode(true) : items, name, array.size());
            if (element == null) {
                return array.size() < least ? null : array;
            }
            array.add(element);
        }
        return array;
    }
}
