package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.BytesShape;
import io.qwenterface.processor.model.JsonShape.ConstrainedShape;
import io.qwenterface.processor.model.JsonShape.ListShape;
import io.qwenterface.processor.model.JsonShape.MapShape;
import io.qwenterface.processor.model.JsonShape.MappedShape;
import io.qwenterface.processor.model.JsonShape.NumberShape;
import io.qwenterface.processor.model.JsonShape.OptionalShape;
import io.qwenterface.processor.model.JsonShape.SetShape;
import io.qwenterface.processor.model.JsonShape.StringShape;
import io.qwenterface.processor.model.Output.Unsupported.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the annotations of Jakarta Validation on a value as constraints on its shape. */
final class ConstraintReader {
    private static final Set<String> NOT_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");
    private static final Set<String> SIZES = Set.of("Size", "NotEmpty");
    private static final Set<String> TEXTS = Set.of("NotBlank", "Pattern", "Email");
    private static final Set<String> NUMBERS = Set.of(
            "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Negative", "NegativeOrZero");

    private static final Map<String, Integer> FLAGS = Map.of(
            "UNIX_LINES",
            Pattern.UNIX_LINES,
            "CASE_INSENSITIVE",
            Pattern.CASE_INSENSITIVE,
            "COMMENTS",
            Pattern.COMMENTS,
            "MULTILINE",
            Pattern.MULTILINE,
            "DOTALL",
            Pattern.DOTALL,
            "UNICODE_CASE",
            Pattern.UNICODE_CASE,
            "CANON_EQ",
            Pattern.CANON_EQ);

    private final Elements elements;

    ConstraintReader(Elements elements) {
        this.elements = elements;
    }

    /** Whether one of the annotations says that there must be a value. */
    static boolean forbidsNull(List<AnnotationMirror> annotations) {
        return annotations.stream()
                .map(annotation -> JavaType.nameOf(annotation.getAnnotationType()))
                .anyMatch(name -> name.contains(".validation.constraints.")
                        && NOT_NULL.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** The shape with its constraints; the shape itself if there are none. On an {@code Optional} they are its value's. */
    JsonShape on(JsonShape shape, TypeMirror type, List<AnnotationMirror> annotations, Trail trail) throws Unreadable {
        if (annotations.isEmpty()) {
            return shape;
        }
        List<ConstraintUse> uses = ConstraintUse.among(annotations, elements);
        uses.removeIf(use -> use.name().equals("NotNull"));
        if (uses.isEmpty()) {
            return shape;
        }
        if (shape instanceof OptionalShape optional) {
            return new OptionalShape(optional.type(), constrained(optional.value(), content(type), uses, trail));
        }
        return constrained(shape, type, uses, trail);
    }

    private static TypeMirror content(TypeMirror optional) {
        return optional instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? declared.getTypeArguments().get(0)
                : optional;
    }

    private static JsonShape constrained(JsonShape shape, TypeMirror type, List<ConstraintUse> uses, Trail trail)
            throws Unreadable {
        List<Constraint> constraints = new ArrayList<>();
        SizeBounds size = new SizeBounds(type, trail);
        NumberBounds range = new NumberBounds(shape, type, trail);
        if (shape instanceof ConstrainedShape already) {
            constraints.addAll(already.constraints());
        }
        JsonShape value = shape.unconstrained();
        for (ConstraintUse use : uses) {
            if (value instanceof MappedShape || !isKnown(use.name()) || isNumberOfText(use, value)) {
                constraints.add(new Constraint.Unchecked(use.toString(), trail.subject()));
                continue;
            }
            requireTarget(use, value, type, trail);
            switch (use.name()) {
                case "Size", "NotEmpty" -> size.add(use);
                case "NotBlank" -> {
                    size.add(use);
                    constraints.add(new Constraint.NotBlank());
                }
                case "Pattern" -> constraints.add(matches(use, trail));
                case "Email" -> {
                    constraints.add(new Constraint.Email());
                    if (!use.text("regexp").equals(".*")) {
                        constraints.add(matches(use, trail));
                    }
                }
                default -> range.add(use);
            }
        }
        size.constraint().ifPresent(constraints::add);
        range.constraint().ifPresent(constraints::add);
        return constraints.isEmpty()
                ? shape
                : new ConstrainedShape(value, constraints.stream().distinct().toList());
    }

    private static boolean isKnown(String name) {
        return SIZES.contains(name) || TEXTS.contains(name) || NUMBERS.contains(name);
    }

    /** Jakarta Validation would read the text as a number. */
    private static boolean isNumberOfText(ConstraintUse use, JsonShape value) {
        return value instanceof StringShape && NUMBERS.contains(use.name());
    }

    private static void requireTarget(ConstraintUse use, JsonShape value, TypeMirror type, Trail trail)
            throws Unreadable {
        boolean sized = value instanceof StringShape
                || value instanceof BytesShape
                || value instanceof ListShape
                || value instanceof SetShape
                || value instanceof MapShape;
        boolean fits = SIZES.contains(use.name())
                ? sized
                : TEXTS.contains(use.name()) ? value instanceof StringShape : value instanceof NumberShape;
        if (!fits) {
            throw Unreadable.at(
                    Kind.CONSTRAINT_TARGET,
                    trail,
                    JavaType.indefinite(type) + ", which " + use + " says nothing about",
                    cure(use, sized, value));
        }
    }

    private static String cure(ConstraintUse use, boolean sized, JsonShape value) {
        if (value instanceof NumberShape) {
            return "Use @Min and @Max for the bounds of a number.";
        }
        return sized ? "Use @Size or @NotEmpty for how much it holds." : "Remove " + use + ".";
    }

    private static Constraint matches(ConstraintUse use, Trail trail) throws Unreadable {
        String regexp = use.text("regexp");
        int flags = use.constants("flags").stream()
                .mapToInt(name -> FLAGS.getOrDefault(name, 0))
                .reduce(0, (one, other) -> one | other);
        try {
            Pattern.compile(regexp, flags);
        } catch (PatternSyntaxException e) {
            throw Unreadable.at(
                    Kind.PATTERN,
                    trail,
                    "a String with " + use + ", which is no regular expression: " + e.getDescription(),
                    "Correct the expression"
                            + (e.getIndex() < 0 ? "." : " at its character " + (e.getIndex() + 1) + "."));
        }
        return new Constraint.Matches(regexp, flags);
    }
}
