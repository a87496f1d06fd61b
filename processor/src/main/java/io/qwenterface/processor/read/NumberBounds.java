package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.Constraint.Bound;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.NumberShape;
import io.qwenterface.processor.model.Output.Unsupported.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What all constraints on one number say together about its range. Bounds of whole numbers are whole, and inclusive. */
final class NumberBounds {
    private static final int MOST_DIGITS = 400;

    private final boolean whole;
    private final JsonShape shape;
    private final TypeMirror type;
    private final Trail trail;
    private @Nullable Bound least;
    private @Nullable Bound most;
    private @Nullable ConstraintUse lower;
    private @Nullable ConstraintUse upper;

    NumberBounds(JsonShape shape, TypeMirror type, Trail trail) {
        this.shape = shape.unconstrained();
        this.whole = this.shape instanceof NumberShape number && number.kind().whole();
        this.type = type;
        this.trail = trail;
    }

    void add(ConstraintUse use) throws Unreadable {
        switch (use.name()) {
            case "Min" -> atLeast(use, BigDecimal.valueOf(use.number("value")), true);
            case "Max" -> atMost(use, BigDecimal.valueOf(use.number("value")), true);
            case "DecimalMin" -> atLeast(use, decimal(use), use.flag("inclusive"));
            case "DecimalMax" -> atMost(use, decimal(use), use.flag("inclusive"));
            case "Positive" -> atLeast(use, BigDecimal.ZERO, false);
            case "PositiveOrZero" -> atLeast(use, BigDecimal.ZERO, true);
            case "Negative" -> atMost(use, BigDecimal.ZERO, false);
            case "NegativeOrZero" -> atMost(use, BigDecimal.ZERO, true);
            default -> throw new IllegalArgumentException(use + " says nothing about a range");
        }
    }

    private BigDecimal decimal(ConstraintUse use) throws Unreadable {
        try {
            BigDecimal value = new BigDecimal(use.text("value"));
            // 1e999999999 is a number, but its digits would fill the memory.
            if (Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw noNumber(use);
        }
        throw noNumber(use);
    }

    private Unreadable noNumber(ConstraintUse use) {
        return Unreadable.at(
                Kind.BOUND,
                trail,
                JavaType.indefinite(type) + " with " + use + ", but that is no number of at most " + MOST_DIGITS
                        + " digits",
                "Write a number such as 0.5 in the quotes.");
    }

    private void atLeast(ConstraintUse use, BigDecimal value, boolean inclusive) {
        Bound bound = new Bound(value, inclusive);
        if (whole) {
            BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
            boolean same = inclusive && floor.compareTo(value) == 0;
            bound = new Bound(same ? floor : floor.add(BigDecimal.ONE), true);
        }
        if (least == null || isTighter(bound, least, bound.value().compareTo(least.value()))) {
            least = bound;
            lower = use;
        }
    }

    private void atMost(ConstraintUse use, BigDecimal value, boolean inclusive) {
        Bound bound = new Bound(value, inclusive);
        if (whole) {
            BigDecimal ceiling = value.setScale(0, RoundingMode.CEILING);
            boolean same = inclusive && ceiling.compareTo(value) == 0;
            bound = new Bound(same ? ceiling : ceiling.subtract(BigDecimal.ONE), true);
        }
        if (most == null || isTighter(bound, most, most.value().compareTo(bound.value()))) {
            most = bound;
            upper = use;
        }
    }

    private static boolean isTighter(Bound bound, Bound known, int beyond) {
        return beyond > 0 || (beyond == 0 && known.inclusive() && !bound.inclusive());
    }

    /** Nothing if every number will do. */
    Optional<Constraint> constraint() throws Unreadable {
        if (least == null && most == null) {
            return Optional.empty();
        }
        if (shape instanceof NumberShape number) {
            requireWithinType(number.kind());
        }
        if (least != null && most != null && lower != null && upper != null) {
            int order = least.value().compareTo(most.value());
            if (order > 0 || (order == 0 && !(least.inclusive() && most.inclusive()))) {
                throw Unreadable.at(
                        Kind.CONTRADICTION,
                        trail,
                        JavaType.indefinite(type) + " that is " + lower + " and " + upper + ", which no number is",
                        "Correct one of the two.");
            }
        }
        return Optional.of(new Constraint.Range(Optional.ofNullable(least), Optional.ofNullable(most)));
    }

    private void requireWithinType(NumberShape.Kind kind) throws Unreadable {
        Optional<BigDecimal> largest = kind.largest();
        if (largest.isEmpty()) {
            return;
        }
        // The least of a type is one further from zero than its largest.
        BigDecimal smallest = largest.get().negate().subtract(BigDecimal.ONE);
        boolean above = least != null && least.value().compareTo(largest.get()) > 0;
        boolean below = most != null && most.value().compareTo(smallest) < 0;
        if (above || below) {
            throw Unreadable.at(
                    Kind.CONTRADICTION,
                    trail,
                    JavaType.indefinite(type) + " that is " + (above ? lower : upper) + ", which none is",
                    "Correct " + (above ? lower : upper) + ".");
        }
    }
}
