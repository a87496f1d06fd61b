package io.qwenterface.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How to reach a value in Java: a local variable, then accessors one after the other.
 *
 * @param path as written in the prompt, for messages: {@code ticket.subject}, or {@code .}
 * @param base where to start
 * @param steps what to call on it; empty if the base is the value
 * @param type the value's type; that of the base without steps
 */
public record Access(String path, Base base, List<Step> steps, TypeName type) {
    /** Copies the list. */
    public Access {
        steps = List.copyOf(steps);
    }

    /**
     * Whether null, anywhere on the way, means "nothing" instead of a mistake of the caller: something on the way carries
     * an annotation named {@code Nullable}.
     */
    public boolean nullable() {
        return base.nullable() || steps.stream().anyMatch(Step::nullable);
    }

    /** Where an access starts. */
    public sealed interface Base {
        /** Whether it may be null. */
        boolean nullable();

        /** A parameter of the method. */
        record OfParameter(String name, boolean nullable) implements Base {}

        /** The element of the section around, or of one further out. */
        record OfElement(int id) implements Base {
            @Override
            public boolean nullable() {
                return false;
            }
        }
    }

    /**
     * One accessor.
     *
     * @param name of the method or field
     * @param call whether it is a method, to be called without arguments
     * @param type what it gives
     * @param nullable whether that may be null
     */
    public record Step(String name, boolean call, TypeName type, boolean nullable) {}
}
