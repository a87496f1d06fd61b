package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Node;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The conditions under which a section, or its inverse, is printed. */
final class SectionCondition {
    private static final Set<TypeName> COLLECTIONS =
            Set.of(ClassName.get(Collection.class), ClassName.get(List.class), ClassName.get(Set.class));

    private SectionCondition() {}

    /** When there is something to print; for elements, when there may be. Empty if always. */
    static CodeBlock present(AccessCode subject, Node.Kind kind) {
        CodeBlock value = subject.value();
        boolean nullable = subject.valueNullable();
        return switch (kind) {
            case BOOLEAN -> subject.ifReachable(isTrue(subject));
            case NULLABLE -> subject.ifReachable(CodeBlock.of("$L != null", value));
            case OPTIONAL ->
                subject.ifReachable(
                        CodeBlock.of(nullable ? "$1L != null && $1L.isPresent()" : "$L.isPresent()", value));
            case ITERABLE, ARRAY ->
                nullable ? subject.ifReachable(CodeBlock.of("$L != null", value)) : subject.nullChecks("!=", " && ");
        };
    }

    /** When there is nothing. */
    static CodeBlock absent(AccessCode subject, Node.Kind kind, TypeName type) {
        CodeBlock value = subject.value();
        CodeBlock absent = switch (kind) {
            case BOOLEAN -> CodeBlock.of("!$L", isTrue(subject));
            case NULLABLE -> CodeBlock.of("$L == null", value);
            case OPTIONAL -> orNull(subject, CodeBlock.of("$L.isEmpty()", value));
            case ARRAY -> orNull(subject, CodeBlock.of("$L.length == 0", value));
            case ITERABLE ->
                orNull(subject, CodeBlock.of(isCollection(type) ? "$L.isEmpty()" : "!$L.iterator().hasNext()", value));
        };
        return subject.orUnreachable(absent);
    }

    private static CodeBlock orNull(AccessCode subject, CodeBlock condition) {
        return subject.valueNullable() ? CodeBlock.of("$L == null || $L", subject.value(), condition) : condition;
    }

    private static CodeBlock isTrue(AccessCode subject) {
        return subject.valueNullable()
                ? CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, subject.value())
                : subject.value();
    }

    private static boolean isCollection(TypeName type) {
        return COLLECTIONS.contains(type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
    }
}
