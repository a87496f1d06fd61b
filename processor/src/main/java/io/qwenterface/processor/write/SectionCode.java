package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Statements that append nodes to a {@link StringBuilder}: a section is a loop or a condition around its body. */
final class SectionCode implements Node.Cases<Void> {
    private static final Set<TypeName> COLLECTIONS =
            Set.of(ClassName.get(Collection.class), ClassName.get(List.class), ClassName.get(Set.class));

    private final PromptCode prompt;
    private final Names scope;
    private final String builder;
    private final CodeBlock.Builder code;
    private final List<CodeBlock> appended = new ArrayList<>();

    SectionCode(PromptCode prompt, Names scope, String builder, CodeBlock.Builder code) {
        this.prompt = prompt;
        this.scope = scope;
        this.builder = builder;
        this.code = code;
    }

    /** What the first section is about, for the name of a variable: {@code items} for {@code order.items}. */
    static String subject(Node section) {
        Access access =
                section instanceof Node.Section plain ? plain.subject() : ((Node.InvertedSection) section).subject();
        if (!access.steps().isEmpty()) {
            return access.steps().get(access.steps().size() - 1).name();
        }
        return access.base() instanceof Access.Base.OfParameter parameter ? parameter.name() : "element";
    }

    void append(List<Node> nodes) {
        nodes.forEach(node -> node.match(this));
        flush();
    }

    @Override
    public Void literal(Node.Literal literal) {
        String text = literal.text();
        appended.add(CodeBlock.of(".append($L)", text.equals("\n") ? "'\\n'" : TextLiteral.of(text)));
        return null;
    }

    @Override
    public Void variable(Node.Variable variable) {
        appended.add(CodeBlock.of(".append($L)", prompt.string(variable)));
        return null;
    }

    @Override
    public Void section(Node.Section section) {
        flush();
        AccessCode subject = prompt.access(section.subject());
        CodeBlock value = subject.value();
        switch (section.kind()) {
            case BOOLEAN -> block(subject.ifReachable(isTrue(subject)), section.body());
            case NULLABLE -> present(subject, CodeBlock.of("$L != null", value), value, section);
            case OPTIONAL -> {
                CodeBlock present = CodeBlock.of("$L.isPresent()", value);
                CodeBlock condition =
                        subject.valueNullable() ? CodeBlock.of("$L != null && $L", value, present) : present;
                present(subject, condition, CodeBlock.of("$L.get()", value), section);
            }
            case ITERABLE, ARRAY -> loop(subject, section);
        }
        return null;
    }

    @Override
    public Void inverted(Node.InvertedSection section) {
        flush();
        AccessCode subject = prompt.access(section.subject());
        CodeBlock value = subject.value();
        CodeBlock absent = switch (section.kind()) {
            case BOOLEAN -> CodeBlock.of("!$L", isTrue(subject));
            case NULLABLE -> CodeBlock.of("$L == null", value);
            case OPTIONAL -> CodeBlock.of("$L.isEmpty()", value);
            case ARRAY -> CodeBlock.of("$L.length == 0", value);
            case ITERABLE ->
                isCollection(section.subject().type())
                        ? CodeBlock.of("$L.isEmpty()", value)
                        : CodeBlock.of("!$L.iterator().hasNext()", value);
        };
        boolean nullFirst =
                subject.valueNullable() && section.kind() != Node.Kind.NULLABLE && section.kind() != Node.Kind.BOOLEAN;
        block(
                subject.orUnreachable(nullFirst ? CodeBlock.of("$L == null || $L", value, absent) : absent),
                section.body());
        return null;
    }

    private void loop(AccessCode subject, Node.Section section) {
        Node.Element element = section.element().orElseThrow();
        String variable = scope.take(element.suggestedName());
        prompt.bind(element, variable);
        boolean guarded = subject.valueNullable() || !subject.nullable().isEmpty();
        if (guarded) {
            code.beginControlFlow(
                    "if ($L)",
                    subject.valueNullable()
                            ? subject.ifReachable(CodeBlock.of("$L != null", subject.value()))
                            : subject.nullChecks("!=", " && "));
        }
        code.beginControlFlow("for ($T $L : $L)", element.type(), variable, subject.value());
        append(section.body());
        code.endControlFlow();
        if (guarded) {
            code.endControlFlow();
        }
    }

    /** A section over a value that may be missing; in its body the value has a name. */
    private void present(AccessCode subject, CodeBlock condition, CodeBlock content, Node.Section section) {
        code.beginControlFlow("if ($L)", subject.ifReachable(condition));
        section.element()
                .filter(element -> mentions(section.body(), element.id()))
                .ifPresent(element -> {
                    String variable = scope.take(element.suggestedName());
                    prompt.bind(element, variable);
                    code.add("$T $L = $L;\n", element.type(), variable, content);
                });
        append(section.body());
        code.endControlFlow();
    }

    private void block(CodeBlock condition, List<Node> body) {
        code.beginControlFlow("if ($L)", condition);
        append(body);
        code.endControlFlow();
    }

    private static CodeBlock isTrue(AccessCode subject) {
        return subject.valueNullable()
                ? CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, subject.value())
                : subject.value();
    }

    private static boolean isCollection(TypeName type) {
        return COLLECTIONS.contains(type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
    }

    private static boolean mentions(List<Node> nodes, int element) {
        return nodes.stream().anyMatch(node -> {
            if (node instanceof Node.Variable variable) {
                return startsAt(variable.access(), element);
            }
            if (node instanceof Node.Section section) {
                return startsAt(section.subject(), element) || mentions(section.body(), element);
            }
            return node instanceof Node.InvertedSection section
                    && (startsAt(section.subject(), element) || mentions(section.body(), element));
        });
    }

    private static boolean startsAt(Access access, int element) {
        return access.base() instanceof Access.Base.OfElement base && base.id() == element;
    }

    /** Writes what was appended so far as one chain of calls. */
    private void flush() {
        if (appended.isEmpty()) {
            return;
        }
        CodeBlock line = CodeBlock.of("$L$L", builder, CodeBlock.join(appended, ""));
        if (Layout.fits(line)) {
            code.add("$L;\n", line);
        } else {
            code.add("$L$>$>\n", builder).add(CodeBlock.join(appended, "\n")).add(";$<$<\n");
        }
        appended.clear();
    }
}
