package io.qwenterface.processor.working;

import io.qwenterface.processor.working.RandomType.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A prompt over some parameters, mostly right. */
final class RandomTemplate {
    private static final List<String> TEXTS = List.of(
            "Summarise ",
            "\n",
            " in German.\n",
            "\"quoted\" ",
            "\\n ",
            "\t",
            "{\"a\": 1} ",
            "}} ",
            "{ ",
            "{{{{ ",
            "中文 😀 ",
            "\r\n",
            "$S $$ %s $L ",
            "\"\"\" ",
            "'",
            "{{! a comment }}",
            "\n  {{! alone }}  \n",
            "&amp; <b> ",
            "\u0000",
            "\u2028",
            "\\u0041 ",
            "   \n",
            "\\",
            "*/ ",
            "{@code ",
            "\ufeff",
            "\ud83d\ude00",
            "//",
            "{{{{name}} ",
            "}",
            "\f");

    private static final List<String> MISTAKES = List.of(
            "{{",
            "{{}}",
            "{{nobody}}",
            "{{#nobody}}x{{/nobody}}",
            "{{/nobody}}",
            "{{.}}",
            "{{a.b.c}}",
            "{{> part}}",
            "{{{name}}}",
            "{{a b}}",
            "{{value()}}",
            "{name}",
            "{{#",
            "{{^.}}{{/.}}",
            "{{&name}}",
            "{{=<% %>=}}",
            "{{..}}",
            "{{#name}}",
            "{{!",
            "{{name.}}");

    private static final int LARGE = 70_000;

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> used = new HashSet<>();

    private RandomTemplate(Dice dice) {
        this.dice = dice;
    }

    /** A prompt that mentions every parameter. */
    static String over(Map<String, RandomType> parameters, Dice dice) {
        RandomTemplate template = new RandomTemplate(dice);
        template.text.append(dice.onceIn(40) ? "" : "Answer. ");
        template.pieces(parameters, 1 + dice.below(5), 2);
        parameters.forEach((name, type) -> {
            if (!template.used.contains(name) && !dice.onceIn(80)) {
                template.piece(name, type, 1);
            }
        });
        if (dice.onceIn(300)) {
            template.text.append("Read all of this: 中.\n".repeat(LARGE / 20));
        }
        return template.text.toString();
    }

    private void pieces(Map<String, RandomType> scope, int count, int depth) {
        List<Map.Entry<String, RandomType>> named = sorted(scope);
        for (int i = 0; i < count; i++) {
            if (dice.onceIn(100)) {
                text.append(dice.oneOf(MISTAKES));
            } else if (named.isEmpty() || dice.onceIn(2)) {
                text.append(dice.oneOf(TEXTS));
            } else {
                Map.Entry<String, RandomType> one = dice.oneOf(named);
                used.add(one.getKey());
                piece(one.getKey(), one.getValue(), depth);
            }
        }
    }

    /** In an order that does not differ from one run to the next. */
    private static List<Map.Entry<String, RandomType>> sorted(Map<String, RandomType> named) {
        return List.copyOf(new TreeMap<>(named).entrySet());
    }

    private void piece(String path, RandomType type, int depth) {
        if (type.kind() == Kind.FLAG && depth > 0 && dice.onceIn(2)) {
            section(path, dice.onceIn(3) ? "^" : "#", () -> text.append("yes"));
        } else if (type.opensSections() && (depth > 0 || type.kind() == Kind.OPTIONAL)) {
            RandomType element = type.elements().get(0);
            if (dice.onceIn(6)) {
                section(path, "^", () -> text.append("none"));
            }
            section(path, "#", () -> inner(element, depth - 1));
        } else if (!type.properties().isEmpty() && dice.onceIn(2)) {
            Map.Entry<String, RandomType> one = dice.oneOf(sorted(type.properties()));
            piece(path + "." + one.getKey(), one.getValue(), depth);
        } else {
            text.append("{{").append(dice.onceIn(5) ? " " + path + " " : path).append("}}");
        }
    }

    private void section(String path, String sign, Runnable content) {
        text.append("{{").append(sign).append(path).append("}}");
        text.append(dice.oneOf(List.of("\n", " ", "- ", "", "\r\n")));
        content.run();
        text.append(dice.onceIn(3) ? "\n" : "").append("{{/").append(path).append("}}");
    }

    private void inner(RandomType element, int depth) {
        if (element.opensSections() && depth >= 0) {
            section(".", "#", () -> inner(element.elements().get(0), depth - 1));
        } else if (element.properties().isEmpty() || dice.onceIn(2)) {
            text.append("{{.}}");
        } else {
            pieces(element.properties(), 2, depth);
        }
    }
}
