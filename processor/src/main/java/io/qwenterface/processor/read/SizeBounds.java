package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.Output.Unsupported.Kind;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What all constraints on one value say together about its size. */
final class SizeBounds {
    private final TypeMirror type;
    private final Trail trail;
    private int min;
    private int max = Constraint.UNBOUNDED;
    private @Nullable ConstraintUse lower;
    private @Nullable ConstraintUse upper;

    SizeBounds(TypeMirror type, Trail trail) {
        this.type = type;
        this.trail = trail;
    }

    void add(ConstraintUse use) throws Unreadable {
        boolean explicit = use.name().equals("Size");
        int least = explicit ? (int) use.number("min") : 1;
        int most = explicit ? (int) use.number("max") : Constraint.UNBOUNDED;
        if (least < 0 || most < 0) {
            throw Unreadable.at(
                    Kind.BOUND,
                    trail,
                    JavaType.indefinite(type) + " with " + use + ", but nothing has a size below 0",
                    "Set " + (least < 0 ? "min" : "max") + " to 0 or more.");
        }
        if (least > min) {
            min = least;
            lower = use;
        }
        if (most < max) {
            max = most;
            upper = use;
        }
    }

    /** Nothing if every size will do. */
    Optional<Constraint> constraint() throws Unreadable {
        if (lower != null && upper != null && min > max) {
            throw Unreadable.at(
                    Kind.CONTRADICTION,
                    trail,
                    JavaType.indefinite(type) + " of a size of " + min + " or more and " + max
                            + " or less, which no value has",
                    "Correct " + (lower.equals(upper) ? lower : lower + " or " + upper) + ".");
        }
        boolean saidByBlank = lower != null && lower.name().equals("NotBlank");
        return (lower == null || saidByBlank) && upper == null
                ? Optional.empty()
                : Optional.of(new Constraint.Size(min, max));
    }
}
