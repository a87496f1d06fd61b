package io.qwenterface.processor.working;

import io.qwenterface.processor.working.RandomType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types as somebody might declare them inside one interface: records of all that records hold, beans, enums, unions. */
final class RandomTypes {
    /** Names that generated code may want for itself, and some that need care. */
    static final List<String> NAMES = List.of(
            "value",
            "json",
            "client",
            "type",
            "text",
            "prompt",
            "result",
            "reader",
            "name",
            "string",
            "list",
            "in",
            "out",
            "element",
            "item",
            "system",
            "user",
            "request",
            "override_",
            "_x",
            "$y",
            "größe",
            "CONSTANT",
            "aB1",
            "record",
            "sealed",
            "var",
            "yield",
            "permits",
            "key",
            "index",
            "i",
            "generator",
            "parser",
            "fields",
            "body",
            "output",
            "options",
            "conversation",
            "tools",
            "arguments",
            "spec",
            "values",
            "entry",
            "map",
            "object",
            "length");

    /** Simple names that a generated class imports, or has from java.lang, among others. */
    private static final List<String> TYPE_NAMES = List.of(
            "Order",
            "Line",
            "List",
            "Objects",
            "Override",
            "Reply",
            "Json",
            "JsonParser",
            "PromptSpec",
            "Prompt",
            "Generated",
            "Region",
            "Map",
            "Optional",
            "Set",
            "Flow",
            "Partial",
            "StringBuilder",
            "Record",
            "Value",
            "Fields",
            "QwenClient",
            "JsonOutput",
            "IOException",
            "Tool",
            "Größe",
            "Object_",
            "lower",
            "A$B");

    private static final List<RandomType> SCALARS = List.of(
            RandomType.scalar("String", Kind.TEXT),
            RandomType.scalar("String", Kind.TEXT),
            RandomType.scalar("String", Kind.TEXT),
            RandomType.scalar("int", Kind.WHOLE),
            RandomType.scalar("Integer", Kind.WHOLE),
            RandomType.scalar("long", Kind.WHOLE),
            RandomType.scalar("short", Kind.WHOLE),
            RandomType.scalar("byte", Kind.WHOLE),
            RandomType.scalar("java.math.BigInteger", Kind.WHOLE),
            RandomType.scalar("double", Kind.FRACTION),
            RandomType.scalar("Double", Kind.FRACTION),
            RandomType.scalar("float", Kind.FRACTION),
            RandomType.scalar("java.math.BigDecimal", Kind.FRACTION),
            RandomType.scalar("boolean", Kind.FLAG),
            RandomType.scalar("Boolean", Kind.FLAG),
            RandomType.scalar("char", Kind.OTHER),
            RandomType.scalar("byte[]", Kind.OTHER),
            RandomType.scalar("java.time.LocalDate", Kind.OTHER),
            RandomType.scalar("java.time.Instant", Kind.OTHER),
            RandomType.scalar("java.time.Duration", Kind.OTHER),
            RandomType.scalar("java.util.UUID", Kind.OTHER),
            RandomType.scalar("java.net.URI", Kind.OTHER),
            RandomType.scalar("java.util.OptionalInt", Kind.OTHER),
            RandomType.scalar("java.util.OptionalLong", Kind.OTHER),
            RandomType.scalar("java.util.OptionalDouble", Kind.OTHER),
            RandomType.scalar("Grade", Kind.OTHER),
            RandomType.scalar("Only", Kind.OTHER));

    /** What has to be refused, nearly everywhere. */
    private static final List<String> ODD = List.of(
            "java.lang.Object",
            "java.util.Date",
            "java.util.List<?>",
            "java.util.Map<Integer, String>",
            "int[][]",
            "char[]",
            "java.io.InputStream",
            "java.util.concurrent.Future<String>",
            "Class<?>",
            "Loop",
            "java.util.Map<String, ?>",
            "Open",
            "Only",
            "Runnable",
            "java.util.Optional<java.util.Optional<String>>",
            "java.util.stream.Stream<String>",
            "java.util.List<? extends Grade>",
            "Hidden",
            "java.util.List<int[]>",
            "Number",
            "java.util.ArrayList<String>",
            "java.util.Set<byte[]>",
            "Void",
            "Iterable<String>",
            "java.util.Collection<Grade>",
            "CharSequence");

    private final Dice dice;
    private final List<RandomType> own = new ArrayList<>();
    private final List<String> declarations = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    RandomTypes(Dice dice) {
        this.dice = dice;
        declarations.add("enum Grade { LOW, @io.qwenterface.Description(\"the \\\"best\\\"\") HIGH_1, ä,"
                + " @com.fasterxml.jackson.annotation.JsonProperty(\"not so good\") B }");
        declarations.add("enum Only { ONE { @java.lang.Override public String toString() { return \"1\"; } } }");
        declarations.add("interface Open {}");
        declarations.add("record Loop(String name, java.util.List<Loop> more) {}");
        declarations.add("final class Hidden { private Hidden() {} }");
        declarations.add("record Box<T>(T value, java.util.List<T> more) {}");
        declarations.add("record Pair<A, B>(A left, @Nullable B right) {}");
        own.add(bean());
        for (int i = 0; i < 4; i++) {
            own.add(record(dice.oneOf(TYPE_NAMES)));
        }
        union();
    }

    /** The declarations, as members of an interface. */
    List<String> declarations() {
        return declarations;
    }

    private RandomType bean() {
        String type = type(1).source();
        declarations.add("class Bean { private final " + type + " held; private final boolean flag; Bean(" + type
                + " held, boolean flag) { this.held = held; this.flag = flag; } public " + type
                + " getHeld() { return held; } public boolean isFlag() { return flag; } }");
        return new RandomType("Bean", Kind.OBJECT, List.of(), Map.of("flag", RandomType.scalar("boolean", Kind.FLAG)));
    }

    private RandomType record(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        Map<String, RandomType> components = new LinkedHashMap<>();
        int count = dice.below(6);
        for (int i = 0; i < count; i++) {
            components.put(dice.oneOf(NAMES), type(2));
        }
        List<String> declared = new ArrayList<>();
        components.forEach((component, type) -> declared.add(component(component, type)));
        declarations.add("record " + name + "(" + String.join(", ", declared) + ") {}");
        return new RandomType(name, Kind.OBJECT, List.of(), components);
    }

    private String component(String name, RandomType type) {
        String marks = dice.onceIn(6) && !type.isPrimitive() ? "@Nullable " : "";
        if (dice.onceIn(8)) {
            marks += "@io.qwenterface.Description(\"It's \\\"" + name + "\\\" \\\\ $S %s\") ";
        }
        if (dice.onceIn(12)) {
            marks += "@com.fasterxml.jackson.annotation.JsonProperty(\""
                    + dice.oneOf(List.of("json-name", "a b", "ünï", "x\\\"y")) + "\") ";
        }
        return marks + (dice.onceIn(6) ? constrained(type) : type.source()) + " " + name;
    }

    /** The type with a constraint of Jakarta Validation, nearly always one that fits. */
    String constrained(RandomType type) {
        List<String> fitting = switch (dice.onceIn(30) ? Kind.OTHER : type.kind()) {
            case TEXT ->
                List.of(
                        "Size(min = 2, max = 9)",
                        "NotBlank",
                        "Pattern(regexp = \"[a-z]{3,9}\\\\d?\")",
                        "Email",
                        "NotEmpty");
            case WHOLE -> List.of("Min(3)", "Max(100)", "Positive", "DecimalMin(\"2.5\")", "NegativeOrZero");
            case FRACTION ->
                List.of("Min(3)", "PositiveOrZero", "DecimalMax(value = \"2.5\", inclusive = false)", "Negative");
            case LIST, MAP -> List.of("Size(min = 1, max = 3)", "NotEmpty");
            default -> List.of("NotNull", "Past", "Size(max = 3)");
        };
        String constraint = "@jakarta.validation.constraints." + dice.oneOf(fitting) + " ";
        // An annotation of a type stands before its simple name.
        int end = type.source().indexOf('<');
        int start = type.source().lastIndexOf('.', end < 0 ? type.source().length() : end) + 1;
        return type.source().substring(0, start) + constraint + type.source().substring(start);
    }

    private void union() {
        String first = record("First").source();
        String second = record("Second").source();
        declarations.add("sealed interface Union permits " + first + ", " + second + " {}");
        for (int i = 0; i < declarations.size(); i++) {
            String declaration = declarations.get(i);
            if (declaration.startsWith("record " + first + "(") || declaration.startsWith("record " + second + "(")) {
                declarations.set(i, declaration.replace(") {}", ") implements Union {}"));
            }
        }
        own.removeIf(type -> type.source().equals(first) || type.source().equals(second));
        own.add(RandomType.scalar("Union", Kind.OTHER));
    }

    /** Any type of a parameter, component or answer. */
    RandomType type(int depth) {
        if (dice.onceIn(60)) {
            return RandomType.scalar(dice.oneOf(ODD), Kind.OTHER);
        }
        return switch (dice.below(depth == 0 ? 8 : 16)) {
            case 8, 9 -> RandomType.container("java.util.List<", Kind.LIST, type(depth - 1));
            case 10 -> RandomType.container("java.util.Set<", Kind.LIST, type(depth - 1));
            case 11 -> RandomType.container("java.util.Optional<", Kind.OPTIONAL, type(depth - 1));
            case 12 -> RandomType.container("java.util.Map<String, ", Kind.MAP, type(depth - 1));
            case 13 -> dice.onceIn(3) ? RandomType.array(type(0)) : box(type(depth - 1));
            case 14, 15 -> own.isEmpty() ? dice.oneOf(SCALARS) : dice.oneOf(own);
            default -> dice.oneOf(SCALARS);
        };
    }

    private RandomType box(RandomType held) {
        if (dice.onceIn(3)) {
            RandomType other = type(0);
            return new RandomType(
                    "Pair<" + held.boxed() + ", " + other.boxed() + ">", Kind.OBJECT, List.of(), Map.of("left", held));
        }
        return new RandomType(
                "Box<" + held.boxed() + ">",
                Kind.OBJECT,
                List.of(),
                Map.of("value", held, "more", RandomType.container("java.util.List<", Kind.LIST, held)));
    }
}
