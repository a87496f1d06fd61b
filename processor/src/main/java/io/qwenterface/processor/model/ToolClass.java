package io.qwenterface.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type in {@code @Tools}.
 *
 * @param type as written
 * @param name how messages call it
 * @param standing whether it can be used
 * @param tools its methods with {@code @Tool}, its own first
 * @param origin where it is listed
 */
public record ToolClass(TypeName type, String name, Standing standing, List<ToolModel> tools, Origin origin) {
    /** Copies the list. */
    public ToolClass {
        tools = List.copyOf(tools);
    }

    /** Whether the generated class must be given one: not if all tools are static. */
    public boolean needsInstance() {
        return !tools.stream().allMatch(ToolModel::isStatic);
    }

    /** What can be said against a type. */
    public enum Standing {
        /** Nothing. */
        USABLE,
        /** It is a primitive, an array or an annotation. */
        NO_CLASS,
        /** It has type parameters, which nobody fills. */
        GENERIC,
        /** The generated class cannot name it. */
        INVISIBLE
    }
}
