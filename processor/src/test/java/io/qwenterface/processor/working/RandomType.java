package io.qwenterface.processor.working;

import java.util.List;
import java.util.Map;

/**
 * A type as it stands in a source.
 *
 * @param source how it is written
 * @param kind what a template and a constraint can do with it
 * @param elements what a container holds, one at most
 * @param properties of a record or bean, by name
 */
record RandomType(String source, Kind kind, List<RandomType> elements, Map<String, RandomType> properties) {
    /** What can be done with a type. */
    enum Kind {
        TEXT,
        WHOLE,
        FRACTION,
        FLAG,
        LIST,
        OPTIONAL,
        MAP,
        ARRAY,
        OBJECT,
        OTHER
    }

    static RandomType scalar(String source, Kind kind) {
        return new RandomType(source, kind, List.of(), Map.of());
    }

    static RandomType container(String name, Kind kind, RandomType element) {
        return new RandomType(name + boxed(element.source) + ">", kind, List.of(element), Map.of());
    }

    static RandomType array(RandomType element) {
        return new RandomType(element.source + "[]", Kind.ARRAY, List.of(element), Map.of());
    }

    /** Whether a section can go over it. */
    boolean opensSections() {
        return kind == Kind.LIST || kind == Kind.OPTIONAL || kind == Kind.ARRAY;
    }

    /** As a type argument. */
    String boxed() {
        return boxed(source);
    }

    boolean isPrimitive() {
        return !boxed(source).equals(source);
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "double" -> "Double";
            case "boolean" -> "Boolean";
            case "float" -> "Float";
            case "short" -> "Short";
            case "byte" -> "Byte";
            case "char" -> "Character";
            default -> type;
        };
    }
}
