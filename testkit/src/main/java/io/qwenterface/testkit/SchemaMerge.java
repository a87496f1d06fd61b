package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes one schema of several that must hold together. Of two values for one keyword the later wins. */
final class SchemaMerge {
    private SchemaMerge() {}

    static JsonNode all(JsonNode schema) {
        ObjectNode merged = schema.deepCopy();
        merged.remove("allOf");
        for (JsonNode part : schema.path("allOf")) {
            add(merged, part);
        }
        return merged;
    }

    static JsonNode branch(JsonNode schema, String branches, JsonNode branch) {
        if (!branch.isObject()) {
            return branch;
        }
        ObjectNode merged = schema.deepCopy();
        merged.remove(branches);
        add(merged, branch);
        return merged;
    }

    static JsonNode referred(JsonNode target, JsonNode siblings) {
        ObjectNode merged = siblings.deepCopy();
        merged.remove("$ref");
        add(merged, target);
        return merged;
    }

    private static void add(ObjectNode merged, JsonNode part) {
        for (var keyword : part.properties()) {
            JsonNode before = merged.path(keyword.getKey());
            if (before.isObject() && keyword.getValue().isObject()) {
                ObjectNode both = before.deepCopy();
                both.setAll((ObjectNode) keyword.getValue());
                merged.set(keyword.getKey(), both);
            } else if (keyword.getKey().equals("required") && before.isArray()) {
                ArrayNode both = before.deepCopy();
                keyword.getValue().forEach(both::add);
                merged.set("required", both);
            } else {
                merged.set(keyword.getKey(), keyword.getValue());
            }
        }
    }
}
