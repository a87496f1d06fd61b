package io.qwenterface.processor.working;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A method of an annotated interface, with everything that can stand on one. */
final class RandomMethod {
    private static final String AT = "@io.qwenterface.";
    private static final String RUNTIME = "io.qwenterface.runtime.";

    private static final List<String> OPTIONS = List.of(
            "temperature = 0.2",
            "temperature = 2",
            "topP = 0.9",
            "topK = 20",
            "presencePenalty = -1.5",
            "repetitionPenalty = 1.1",
            "maxTokens = 500",
            "maxTokens = 0",
            "seed = 7",
            "stop = {\"END\", \"a \\\"b\\\"\"}",
            "stopTokens = {1, 2}",
            "search = true",
            "timeout = \"PT20S\"",
            "timeout = \"soon\"",
            "n = 1",
            "n = 3");

    private final Dice dice;
    private final RandomTypes types;
    private final List<String> annotations = new ArrayList<>();
    private final Map<String, RandomType> printed = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    RandomMethod(Dice dice, RandomTypes types) {
        this.dice = dice;
        this.types = types;
    }

    /**
     * The declaration.
     *
     * @param tools the classes of tools at hand
     * @param media what a model can take beside text: the parameters of media, as they are declared
     * @param overridable whether a call may switch thinking off, as the sample of options does
     */
    String source(String name, List<String> tools, List<String> media, boolean overridable) {
        printedParameters();
        if (dice.onceIn(3)) {
            annotations.add(AT + "System(" + RandomLiteral.of(RandomTemplate.over(Map.of(), dice), dice) + ")");
        }
        if (printed.size() == 1 && dice.onceIn(3)) {
            annotations.add("");
        } else {
            annotations.add(AT + "User(" + RandomLiteral.of(RandomTemplate.over(printed, dice), dice) + ")");
        }
        specialParameters(media, overridable);
        String returned = returnType();
        options(returned);
        if (dice.onceIn(10)) {
            annotations.add(AT + "Example(user = \"Is it \\\"on\\\"?\", assistant = \"Yes {\\n$S\")");
        }
        if (dice.onceIn(25)) {
            annotations.add(AT + "Prefill(\"Dear \\\"you\\\",\")");
        }
        if (dice.onceIn(12)) {
            annotations.add(AT + "Thinking"
                    + dice.oneOf(List.of("", "(false)", "(budget = 100)", "(effort = io.qwenterface.Effort.LOW)")));
        }
        if (!tools.isEmpty() && dice.onceIn(6)) {
            annotations.add(AT + "Tools(" + dice.oneOf(tools) + ".class)");
        }
        return annotations.stream()
                        .filter(annotation -> !annotation.isEmpty())
                        .collect(Collectors.joining(" ", "", " "))
                + returned + " " + name
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getValue() + " " + parameter.getKey())
                        .collect(Collectors.joining(", ", "(", ")"))
                + ";";
    }

    private void printedParameters() {
        int count = dice.below(4);
        for (int i = 0; i < count; i++) {
            String name = dice.oneOf(RandomTypes.NAMES);
            RandomType type = types.type(2);
            printed.put(name, type);
            parameters.put(name, (dice.onceIn(12) && !type.isPrimitive() ? "@Nullable " : "") + type.source());
        }
    }

    private void specialParameters(List<String> media, boolean overridable) {
        if (dice.onceIn(12)) {
            parameters.putIfAbsent("history", RUNTIME + "Conversation");
        } else if (dice.onceIn(15)) {
            parameters.putIfAbsent(
                    "key9", AT + "ConversationId " + dice.oneOf(List.of("String", "long", "java.util.UUID", "Object")));
        }
        if (dice.onceIn(15) && overridable) {
            parameters.putIfAbsent("overrides", RUNTIME + "CallOptions");
        }
        if (!media.isEmpty() && dice.onceIn(2)) {
            String parameter = dice.oneOf(media);
            int space = parameter.lastIndexOf(' ');
            parameters.put(parameter.substring(space + 1), parameter.substring(0, space));
        }
        if (!parameters.isEmpty() && dice.onceIn(15)) {
            RandomType type = types.type(0);
            printed.put("rest", RandomType.array(type));
            parameters.put("rest", type.source() + "...");
            annotations.set(
                    annotations.size() - 1,
                    AT + "User(" + RandomLiteral.of(RandomTemplate.over(printed, dice), dice) + ")");
        }
    }

    private void options(String returned) {
        List<String> options = new ArrayList<>();
        if (returned.contains("List<" + RUNTIME + "Reply<")) {
            options.add("n = 2");
        }
        if (dice.onceIn(5)) {
            for (int i = 0; i < 3; i++) {
                String option = dice.oneOf(OPTIONS);
                if (options.stream().noneMatch(other -> member(other).equals(member(option)))) {
                    options.add(option);
                }
            }
        }
        if (!options.isEmpty()) {
            annotations.add(AT + "Options(" + String.join(", ", options) + ")");
        }
    }

    /** What a method may return. */
    private String returnType() {
        RandomType type = types.type(2);
        String value = dice.onceIn(4) ? "String" : type.boxed();
        return switch (dice.below(16)) {
            case 0, 1, 2 -> "String";
            case 3 -> RUNTIME + "Reply<" + value + ">";
            case 4 -> "java.util.concurrent.CompletableFuture<" + value + ">";
            case 5 -> "java.util.concurrent.CompletionStage<" + RUNTIME + "Reply<" + value + ">>";
            case 6 -> "java.util.concurrent.Flow.Publisher<String>";
            case 7 -> "java.util.concurrent.Flow.Publisher<" + RUNTIME + "StreamEvent>";
            case 8 -> "java.util.concurrent.Flow.Publisher<" + type.boxed() + ">";
            case 9 -> "java.util.concurrent.Flow.Publisher<" + RUNTIME + "Partial<" + type.boxed() + ">>";
            case 10 -> "java.util.List<" + RUNTIME + "Reply<" + value + ">>";
            default -> dice.onceIn(10) ? types.constrained(type) : type.source();
        };
    }

    private static String member(String option) {
        return option.substring(0, option.indexOf(' '));
    }
}
