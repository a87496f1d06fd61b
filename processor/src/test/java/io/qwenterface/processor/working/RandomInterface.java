package io.qwenterface.processor.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** An annotated interface with members from a seed. A member whose lines have a problem can be taken out. */
final class RandomInterface {
    /** A model, where it is served, and the media it takes. */
    private record Model(String annotation, List<String> media) {
        private Model(String annotation) {
            this(annotation, List.of());
        }

        private boolean alwaysThinks() {
            return annotation.contains("qwq");
        }
    }

    private static final List<String> IMAGES = List.of(
            "@io.qwenterface.Image byte[] photo",
            "@io.qwenterface.Image(minPixels = 70000) java.net.URI photo2",
            "@io.qwenterface.Image java.util.List<io.qwenterface.runtime.Media> photos");

    private static final List<Model> MODELS = List.of(
            new Model("QwenModel(\"qwen-plus\")"),
            new Model("QwenModel(\"qwen-plus\")"),
            new Model("QwenModel(value = \"qwen-plus\", transport = io.qwenterface.Transport.DASHSCOPE)"),
            new Model("QwenModel(\"qwen3-max\") @io.qwenterface.Region(io.qwenterface.Region.Id.BEIJING)"),
            new Model("QwenModel(\"qwen-flash\") @io.qwenterface.Region(io.qwenterface.Region.Id.FRANKFURT)"
                    + " @io.qwenterface.Workspace(\"support\")"),
            new Model("QwenModel(\"qwen-flash-us\") @io.qwenterface.Region(io.qwenterface.Region.Id.US_VIRGINIA)"),
            new Model("QwenModel(\"qwen3.7-max\")"),
            new Model("QwenModel(\"qwen3.8-max\")", IMAGES),
            new Model(
                    "QwenModel(value = \"qwen3.7-plus\", transport = io.qwenterface.Transport.OPENAI_RESPONSES)",
                    IMAGES),
            new Model("QwenModel(value = \"qwen3-max\", transport = io.qwenterface.Transport.OPENAI_RESPONSES)"),
            new Model("QwenModel(value = \"qwen3.7-plus\", transport = io.qwenterface.Transport.DASHSCOPE)", IMAGES),
            new Model("QwenModel(\"qwen3-32b\")"),
            new Model("QwenModel(\"qwq-plus\")"),
            new Model("QwenModel(\"qwen3-vl-plus\")", IMAGES),
            new Model(
                    "QwenModel(\"qwen3.5-omni-flash\")",
                    List.of("@io.qwenterface.Audio byte[] recording", IMAGES.get(0))),
            new Model("QwenModel(\"qwen-math-plus\") @io.qwenterface.Region(io.qwenterface.Region.Id.BEIJING)"),
            new Model("QwenModel(\"qwen-newest\")"),
            new Model("QwenModel(value = \"qwen3-8b-ft-202511132025-0260\", custom = true)"
                    + " @io.qwenterface.Workspace(\"tuning\")"));

    private static final List<String> METHOD_NAMES = List.of(
            "answer",
            "client",
            "read",
            "write",
            "toString",
            "hashCode",
            "equals",
            "SYSTEM",
            "system",
            "draftReply",
            "draft_reply",
            "DRAFT_REPLY",
            "readOrder",
            "_",
            "größe",
            "$",
            "notify",
            "clone",
            "value",
            "with",
            "schema",
            "complete");

    private final String name;
    private final String head;
    private final List<String> members = new ArrayList<>();
    private final Set<Integer> removable = new TreeSet<>();

    RandomInterface(String name, Dice dice, int methods) {
        this.name = name;
        RandomTypes types = new RandomTypes(dice);
        Model model = dice.oneOf(MODELS);
        head = "package random;\n@io.qwenterface." + model.annotation()
                + (dice.onceIn(4) ? " @io.qwenterface.System(\"You answer in {{{{JSON}}.\\n\")" : "")
                + (dice.onceIn(6) ? " @io.qwenterface.Options(temperature = 0.4)" : "")
                + "\ninterface " + name + " {\n";
        members.addAll(types.declarations());
        List<String> tools = List.of("Helpers", "Lookup");
        tools.forEach(tool -> tools(tool, dice, types));
        if (dice.onceIn(3)) {
            members.add("String SYSTEM = \"\", client = \"\"; default String helper(String text) { return text; }");
        }
        Set<String> taken = new TreeSet<>(Set.of("_", "toString", "hashCode", "equals", "notify", "clone"));
        for (int i = 0; i < methods; i++) {
            String wanted = dice.oneOf(METHOD_NAMES);
            // A method of Object, or a second one of the same parameters, would be the user's own mistake.
            String method = taken.add(wanted) ? wanted : wanted + i;
            removable.add(members.size());
            members.add(new RandomMethod(dice, types).source(method, tools, model.media(), !model.alwaysThinks()));
        }
    }

    private void tools(String type, Dice dice, RandomTypes types) {
        members.add("interface " + type + " {");
        int count = 1 + dice.below(2);
        for (int i = 0; i < count; i++) {
            List<String> parameters = new ArrayList<>();
            Set<String> names = new TreeSet<>();
            for (int p = dice.below(4); p > 0; p--) {
                String parameter = dice.oneOf(RandomTypes.NAMES);
                if (names.add(parameter)) {
                    parameters.add(
                            (dice.onceIn(6) ? "@io.qwenterface.Description(\"the \\\"" + parameter + "\\\"\") " : "")
                                    + types.type(2).source() + " " + parameter);
                }
            }
            String result = dice.onceIn(8) ? "void" : types.type(1).source();
            removable.add(members.size());
            members.add((dice.onceIn(9) ? "@io.qwenterface.Tool " : "@io.qwenterface.Tool(\"It \\\"does\\\" $S.\") ")
                    + result
                    + " " + type.toLowerCase(Locale.ROOT) + "_" + name + "_" + i + "(" + String.join(", ", parameters)
                    + ");");
        }
        members.add("}");
    }

    String name() {
        return name;
    }

    String source() {
        return head + String.join("\n", members) + "\n}\n";
    }

    /** The member on a line, for messages; the head's annotations if it is none. */
    String memberOn(long line) {
        int index = indexOf(line);
        return index < 0 ? head : members.get(index);
    }

    /** Takes out the method on a line. Whether there was one. */
    boolean remove(long line) {
        int index = indexOf(line);
        if (!removable.contains(index)) {
            return false;
        }
        members.set(index, "\n".repeat(newLines(members.get(index))));
        return true;
    }

    private int indexOf(long line) {
        long first = 1L + newLines(head);
        for (int i = 0; i < members.size(); i++) {
            long next = first + newLines(members.get(i)) + 1;
            if (line >= first && line < next) {
                return i;
            }
            first = next;
        }
        return -1;
    }

    private static int newLines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
