package io.qwenterface.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object of the catalog's JSON: its fields by name, and where it stands for messages. */
record CatalogEntry(String name, Map<String, Object> values) {

    static CatalogEntry read(JsonParser parser, String name) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw new IOException(name + " is not an object");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            Object value = value(parser, parser.nextToken(), name + "." + field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return new CatalogEntry(name, values);
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token, String name) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NULL -> null;
            case START_OBJECT -> read(parser, name);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    Object element = value(parser, next, name + "[" + list.size() + "]");
                    if (element != null) {
                        list.add(element);
                    }
                }
                yield list;
            }
            default -> throw new IOException(name + " is " + parser.getText() + ", which no field of a catalog is");
        };
    }

    /** The model these fields describe. */
    Model model(String id, boolean inferred) throws IOException {
        CatalogEntry defaults = object("dashscopeDefaults");
        if (defaults == null) {
            defaults = new CatalogEntry(name, Map.of());
        }
        return new Model(
                id,
                text("family"),
                new LinkedHashSet<>(texts("regions")),
                values.containsKey("regions"),
                support("openaiCompatible"),
                choice("dashscopeEndpoint", Model.DashScopeEndpoint.UNKNOWN),
                support("responsesApi"),
                choice("thinking", Model.Thinking.UNKNOWN),
                support("thinkingDefault"),
                choice("preserveThinking", Model.PreserveThinking.UNKNOWN),
                choice("streamOnly", Model.StreamOnly.UNKNOWN),
                support("jsonObject"),
                support("jsonObjectInThinking"),
                support("jsonSchema"),
                support("tools"),
                support("vision"),
                support("audio"),
                support("maxCompletionTokens"),
                defaults.support("incrementalOutput"),
                defaults.choice("resultFormat", Model.ResultFormat.UNKNOWN),
                number("contextWindow"),
                number("maxInput"),
                number("maxOutput"),
                inferred,
                flag("fineTuned"));
    }

    Set<String> fields() {
        return values.keySet();
    }

    @Nullable
    CatalogEntry object(String field) throws IOException {
        return as(CatalogEntry.class, field, "an object");
    }

    String requiredText(String field) throws IOException {
        String text = as(String.class, field, "a text");
        if (text == null) {
            throw new IOException(name + "." + field + " is missing");
        }
        return text;
    }

    /** Empty if there is no such field. */
    String text(String field) throws IOException {
        String text = as(String.class, field, "a text");
        return text == null ? "" : text;
    }

    /** Empty if there is no such field. */
    List<String> texts(String field) throws IOException {
        List<?> list = as(List.class, field, "a list");
        List<String> texts = new ArrayList<>();
        for (Object element : list == null ? List.of() : list) {
            if (!(element instanceof String text)) {
                throw new IOException(name + "." + field + " holds " + element + ", expected texts only");
            }
            texts.add(text);
        }
        return texts;
    }

    boolean flag(String field) throws IOException {
        return support(field) == Support.YES;
    }

    private Support support(String field) throws IOException {
        Boolean value = as(Boolean.class, field, "true or false");
        if (value == null) {
            return Support.UNKNOWN;
        }
        return value ? Support.YES : Support.NO;
    }

    private OptionalInt number(String field) throws IOException {
        Integer value = as(Integer.class, field, "a whole number");
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** A constant of the same name, {@code default-on} being {@code DEFAULT_ON}. */
    private <E extends Enum<E>> E choice(String field, E unknown) throws IOException {
        String text = as(String.class, field, "a text");
        if (text == null) {
            return unknown;
        }
        for (E constant : unknown.getDeclaringClass().getEnumConstants()) {
            if (constant != unknown && written(constant).equals(text)) {
                return constant;
            }
        }
        List<String> choices = new ArrayList<>();
        for (E constant : unknown.getDeclaringClass().getEnumConstants()) {
            if (constant != unknown) {
                choices.add(written(constant));
            }
        }
        throw new IOException(name + "." + field + " is " + text + ", expected one of " + String.join(", ", choices));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> @Nullable T as(Class<T> type, String field, String expected) throws IOException {
        Object value = values.get(field);
        if (value != null && !type.isInstance(value)) {
            throw new IOException(name + "." + field + " is " + value + ", expected " + expected);
        }
        return type.cast(value);
    }
}
