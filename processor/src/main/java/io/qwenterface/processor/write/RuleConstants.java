package io.qwenterface.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.Constraint.Bound;
import io.qwenterface.processor.model.JsonShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The constants that check what a type does not say, named after what they ask for: {@code FROM_1_TO_5}. Values that are
 * asked for the same share one.
 */
final class RuleConstants {
    private static final TypeName TEXT = ClassName.get(String.class);
    private static final TypeName NUMBER = ClassName.get(Number.class);
    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeName COLLECTION = ParameterizedTypeName.get(ClassName.get(Collection.class), ANYTHING);
    private static final TypeName MAP = ParameterizedTypeName.get(ClassName.get(Map.class), ANYTHING, ANYTHING);

    private final ClassMembers members;
    private final Map<Rule, String> nameOf = new HashMap<>();

    RuleConstants(ClassMembers members) {
        this.members = members;
    }

    /** The names of the shape's rules, written when they are first asked for. */
    List<String> namesFor(JsonShape.ConstrainedShape shape) {
        List<String> names = new ArrayList<>();
        for (Constraint constraint : shape.constraints()) {
            rules(constraint, shape.value()).forEach(rule -> names.add(nameOf.computeIfAbsent(rule, this::add)));
        }
        return names;
    }

    private String add(Rule rule) {
        String name = members.constantName(rule.name);
        members.addConstant(
                name,
                ParameterizedTypeName.get(RuntimeNames.JSON_RULE, rule.type),
                CodeBlock.of("$T.$L", RuntimeNames.JSON_RULE, rule.call));
        return name;
    }

    private static List<Rule> rules(Constraint constraint, JsonShape value) {
        if (constraint instanceof Constraint.NotBlank) {
            return List.of(new Rule("NOT_BLANK", TEXT, CodeBlock.of("notBlank()")));
        }
        if (constraint instanceof Constraint.Email) {
            return List.of(new Rule("EMAIL", TEXT, CodeBlock.of("email()")));
        }
        if (constraint instanceof Constraint.Matches matches) {
            CodeBlock regexp = TextLiteral.of(matches.regexp());
            CodeBlock call = matches.flags() == 0
                    ? CodeBlock.of("matching($L)", regexp)
                    : CodeBlock.of("matching($L, $L)", regexp, matches.flags());
            return List.of(new Rule("PATTERN", TEXT, call));
        }
        if (constraint instanceof Constraint.Size size) {
            return List.of(size(size, value));
        }
        return constraint instanceof Constraint.Range range ? range(range) : List.of();
    }

    private static Rule size(Constraint.Size size, JsonShape value) {
        boolean bounded = size.max() < Constraint.UNBOUNDED;
        String limits = bounded ? size.min() + ", " + size.max() : String.valueOf(size.min());
        String words = !bounded
                ? "AT_LEAST_" + size.min()
                : size.min() == 0 ? "UP_TO_" + size.max() : size.min() + "_TO_" + size.max();
        if (value instanceof JsonShape.StringShape) {
            return sized("characters", words, TEXT, limits);
        }
        if (value instanceof JsonShape.BytesShape) {
            return sized("bytes", words, ArrayTypeName.of(TypeName.BYTE), limits);
        }
        return value instanceof JsonShape.MapShape
                ? sized("entries", words, MAP, limits)
                : sized("elements", words, COLLECTION, limits);
    }

    /** A name begins with a letter: {@code CHARACTERS_1_TO_80}, {@code UP_TO_80_CHARACTERS}. */
    private static Rule sized(String unit, String words, TypeName type, String limits) {
        String units = unit.toUpperCase(Locale.ROOT);
        String name = Character.isDigit(words.charAt(0)) ? units + "_" + words : words + "_" + units;
        return new Rule(name, type, CodeBlock.of("$L($L)", unit, limits));
    }

    private static List<Rule> range(Constraint.Range range) {
        Optional<Bound> least = range.least();
        Optional<Bound> most = range.most();
        if (least.filter(Bound::inclusive).isPresent()
                && most.filter(Bound::inclusive).isPresent()) {
            CodeBlock limits = CodeBlock.join(List.of(literal(least.get()), literal(most.get())), ", ");
            return List.of(new Rule(
                    "FROM_" + words(least.get()) + "_TO_" + words(most.get()),
                    NUMBER,
                    CodeBlock.of("between($L)", limits)));
        }
        List<Rule> rules = new ArrayList<>();
        least.ifPresent(bound -> rules.add(bound.inclusive() ? number("atLeast", bound) : number("above", bound)));
        most.ifPresent(bound -> rules.add(bound.inclusive() ? number("atMost", bound) : number("below", bound)));
        return rules;
    }

    private static Rule number(String method, Bound bound) {
        return new Rule(
                Names.constant(method) + "_" + words(bound), NUMBER, CodeBlock.of("$L($L)", method, literal(bound)));
    }

    private static String words(Bound bound) {
        return bound.value().toPlainString().replace("-", "MINUS_").replace('.', '_');
    }

    /** As a whole number of at most nine digits, which is an {@code int} in Java, else as a text. */
    private static CodeBlock literal(Bound bound) {
        String digits = bound.value().toPlainString();
        return digits.matches("-?\\d{1,9}") ? CodeBlock.of("$L", digits) : CodeBlock.of("$S", digits);
    }

    private record Rule(String name, TypeName type, CodeBlock call) {}
}
