package io.qwenterface.processor.write;

import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.Constraint.Bound;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.BytesShape;
import io.qwenterface.processor.model.JsonShape.ConstrainedShape;
import io.qwenterface.processor.model.JsonShape.MapShape;
import io.qwenterface.processor.model.JsonShape.StringShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Constraints as keywords of JSON Schema. A regular expression of which not every dialect has the syntax is told in
 * words, as is each after the first: a schema has one {@code pattern}.
 */
final class ConstraintKeywords {
    private static final String NOT_BLANK = "\\S";

    /** Groups, other than plain ones, what only Java's classes and escapes mean, and possessive quantifiers. */
    private static final Pattern OF_JAVA_ONLY =
            Pattern.compile("\\(\\?(?!:)|\\\\[^dDwWsSnrtfv.\\\\/+*?()\\[\\]{}|^$-]|&&|\\[[^]]*\\[|[*+?}]\\+");

    private ConstraintKeywords() {}

    /** What a schema has no keyword for. */
    static List<String> notes(ConstrainedShape shape) {
        List<String> notes = new ArrayList<>();
        boolean first = true;
        for (Constraint constraint : shape.constraints()) {
            if (constraint instanceof Constraint.Matches matches) {
                if (!first || !isPortable(matches)) {
                    notes.add("matching the regular expression " + matches.regexp()
                            + (isCaseInsensitive(matches) ? " in any case" : ""));
                } else {
                    first = false;
                }
            }
        }
        return notes;
    }

    /** Adds the keywords behind those of the type. */
    static void addTo(Map<String, Object> schema, ConstrainedShape shape) {
        for (Constraint constraint : shape.constraints()) {
            if (constraint instanceof Constraint.NotBlank) {
                schema.putIfAbsent("minLength", 1);
            } else if (constraint instanceof Constraint.Size size) {
                addSize(schema, shape.value(), size);
            } else if (constraint instanceof Constraint.Email) {
                schema.put("format", "email");
            } else if (constraint instanceof Constraint.Range range) {
                range.least().ifPresent(least -> addBound(schema, least, "minimum", "exclusiveMinimum"));
                range.most().ifPresent(most -> addBound(schema, most, "maximum", "exclusiveMaximum"));
            } else if (constraint instanceof Constraint.Matches matches && isPortable(matches)) {
                schema.putIfAbsent("pattern", "^(?:" + matches.regexp() + ")$");
            }
        }
        boolean blank = shape.constraints().contains(new Constraint.NotBlank());
        if (blank) {
            schema.putIfAbsent("pattern", NOT_BLANK);
        }
    }

    private static void addSize(Map<String, Object> schema, JsonShape value, Constraint.Size size) {
        String of = value instanceof StringShape || value instanceof BytesShape
                ? "Length"
                : value instanceof MapShape ? "Properties" : "Items";
        boolean bytes = value instanceof BytesShape;
        if (size.min() > 0) {
            schema.put("min" + of, bytes ? base64(size.min()) : size.min());
        }
        if (size.max() < Constraint.UNBOUNDED) {
            schema.put("max" + of, bytes ? base64(size.max()) : size.max());
        }
    }

    /** Every three bytes, begun or full, are four characters. */
    private static long base64(int bytes) {
        return (bytes + 2L) / 3 * 4;
    }

    private static void addBound(Map<String, Object> schema, Bound bound, String inclusive, String exclusive) {
        schema.put(bound.inclusive() ? inclusive : exclusive, plain(bound));
    }

    /** A number that {@link JsonText} shows without an exponent. */
    private static Object plain(Bound bound) {
        return new PlainNumber(bound.value().toPlainString());
    }

    private static boolean isPortable(Constraint.Matches matches) {
        return matches.flags() == 0 && !OF_JAVA_ONLY.matcher(matches.regexp()).find();
    }

    private static boolean isCaseInsensitive(Constraint.Matches matches) {
        return (matches.flags() & Pattern.CASE_INSENSITIVE) != 0;
    }

    /** What shows itself as it is. */
    private record PlainNumber(String digits) {
        @Override
        public String toString() {
            return digits;
        }
    }
}
