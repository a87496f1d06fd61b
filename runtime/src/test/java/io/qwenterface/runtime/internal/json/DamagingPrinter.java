package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Prints a value as JSON the way models get it wrong: each time in some of the ways that can be mended. */
final class DamagingPrinter {
    private static final List<String> BLANKS = List.of(
            "",
            "",
            "",
            " ",
            "\n  ",
            "\t",
            "\u00a0",
            " // a comment, with a \"quote\"\n",
            " /* a {comment} */ ",
            " # a note\n");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private boolean trailingComma;

    DamagingPrinter(Random random) {
        this.random = random;
    }

    /** The value with prose, a fence or reasoning around it, or with nothing. */
    String answer(Object value) {
        print(value);
        String json = out.toString();
        return switch (random.nextInt(8)) {
            case 0 -> "```json\n" + json + "\n```";
            case 1 -> "Sure, here it is:\n\n" + json + "\n\nIs there {anything} else?";
            case 2 -> "<think>\nFirst {\"a\": 1}, then…\n</think>\n" + json;
            case 3 -> "The format {of: it} is right.\n```\n" + json + "\n```\nDone. {}";
            case 4 -> json + "\n" + json;
            case 5 -> withoutItsEnd(json);
            case 6 -> value instanceof Map<?, ?> fields && !fields.containsKey("value") ? "[" + json + "]" : json;
            default -> json;
        };
    }

    /** A comma at the end says that there was more to come: that cannot be mended. */
    private String withoutItsEnd(String json) {
        return json.endsWith("}") && !trailingComma ? json.substring(0, json.length() - 1) + "\n" : json;
    }

    private void print(Object value) {
        if (value instanceof Map<?, ?> fields) {
            printFields(fields);
        } else if (value instanceof List<?> elements) {
            printElements(elements);
        } else if (value instanceof String text) {
            printString(text);
        } else if (value instanceof Enum<?> constant) {
            printString(spelling(constant.name()));
        } else if (value instanceof Boolean flag) {
            out.append(spelling(flag));
        } else if (value instanceof Integer whole) {
            out.append(spelling(whole));
        } else {
            out.append(random.nextInt(3) == 0 ? "\"" + value + "\"" : value);
        }
    }

    private void printFields(Map<?, ?> fields) {
        out.append('{').append(blank());
        for (Iterator<? extends Map.Entry<?, ?>> entries = fields.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> field = entries.next();
            String name = (String) field.getKey();
            if (random.nextInt(3) == 0) {
                out.append(name);
            } else {
                printString(name);
            }
            out.append(blank()).append(':').append(blank());
            print(field.getValue());
            trailingComma = random.nextInt(4) == 0;
            out.append(blank()).append(entries.hasNext() || trailingComma ? "," : "");
            out.append(blank());
        }
        out.append('}');
    }

    private void printElements(List<?> elements) {
        out.append('[').append(blank());
        for (Iterator<?> all = elements.iterator(); all.hasNext(); ) {
            print(all.next());
            out.append(blank()).append(all.hasNext() || random.nextInt(4) == 0 ? "," : "");
            out.append(blank());
        }
        out.append(']');
    }

    private void printString(String text) {
        if (random.nextInt(3) == 0) {
            String escaped = text.replace("\\", "\\\\").replace("'", "\\'");
            out.append('\'').append(escaped.replace("\u0001", "\\u0001")).append('\'');
        } else {
            String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
            // Raw line breaks in strings are what models do with long texts.
            boolean raw = random.nextBoolean() && text.indexOf('\\') < 0;
            out.append('"').append(raw ? escaped.replace("\\n", "\n") : escaped).append('"');
        }
    }

    private String spelling(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toLowerCase(Locale.ROOT);
            case 1 -> name.replace('_', ' ');
            case 2 -> name.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
            default -> name;
        };
    }

    private String spelling(boolean flag) {
        return switch (random.nextInt(4)) {
            case 0 -> flag ? "True" : "False";
            case 1 -> flag ? "\"yes\"" : "'No'";
            case 2 -> "\"" + flag + "\"";
            default -> String.valueOf(flag);
        };
    }

    private String spelling(int whole) {
        return switch (random.nextInt(4)) {
            case 0 -> "\"" + String.format(Locale.ROOT, "%,d", whole) + "\"";
            case 1 -> "\"" + whole + "\"";
            case 2 -> whole + ".0";
            default -> String.valueOf(whole);
        };
    }

    private String blank() {
        return BLANKS.get(random.nextInt(BLANKS.size()));
    }
}
