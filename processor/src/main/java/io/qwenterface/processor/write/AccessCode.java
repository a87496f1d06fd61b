package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.Access.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a prompt reaches a value, in Java.
 *
 * @param nullable expressions that are looked into on the way and may be null
 * @param value the value, as long as none of those is null
 * @param valueNullable whether the value itself may be null
 * @param valueChecked whether the value is known not to be null: one that was checked before
 * @param name how the value is called in the message of a {@link NullPointerException}: {@code item.name}
 */
record AccessCode(List<CodeBlock> nullable, CodeBlock value, boolean valueNullable, boolean valueChecked, String name) {
    /**
     * The code for an access.
     *
     * @param base the variable where it starts
     * @param checked whether that variable is known not to be null
     */
    static AccessCode of(Access access, String base, boolean checked) {
        List<CodeBlock> nullable = new ArrayList<>();
        CodeBlock value = CodeBlock.of("$L", base);
        boolean valueNullable = access.base().nullable();
        for (Step step : access.steps()) {
            if (valueNullable) {
                nullable.add(value);
            }
            value = CodeBlock.of(step.call() ? "$L.$L()" : "$L.$L", value, step.name());
            valueNullable = step.nullable();
        }
        boolean valueChecked = checked && access.steps().isEmpty();
        return new AccessCode(List.copyOf(nullable), value, valueNullable, valueChecked, name(access, base));
    }

    /** As the prompt says it; what it says about a section's element belongs to a variable. */
    private static String name(Access access, String base) {
        if (access.base() instanceof Access.Base.OfParameter) {
            return access.path();
        }
        return access.steps().isEmpty() ? base : base + "." + access.path();
    }

    /** The value where it must not be null. */
    CodeBlock required() {
        return valueChecked ? value : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, value, name);
    }

    /** The expressions, each compared to null: {@code a == null || a.b() == null} or the opposite; empty if none. */
    CodeBlock nullChecks(String operator, String junction) {
        return nullable.stream()
                .map(expression -> CodeBlock.of("$L $L null", expression, operator))
                .collect(CodeBlock.joining(junction));
    }

    /** A condition that also asks whether the way to the value is there. */
    CodeBlock ifReachable(CodeBlock condition) {
        return nullable.isEmpty() ? condition : CodeBlock.of("$L && $L", nullChecks("!=", " && "), condition);
    }

    /** A condition that also holds if the way to the value is not there. */
    CodeBlock orUnreachable(CodeBlock condition) {
        return nullable.isEmpty() ? condition : CodeBlock.of("$L || $L", nullChecks("==", " || "), condition);
    }
}
