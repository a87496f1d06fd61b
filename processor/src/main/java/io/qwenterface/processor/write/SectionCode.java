package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.Node;
import java.util.ArrayList;
import java.util.List;

/** Statements that append nodes to a {@link StringBuilder}: a section is a loop or a condition around its body. */
final class SectionCode {
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
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Node.Literal literal) {
                append(literal.text().equals("\n") ? CodeBlock.of("'\\n'") : TextLiteral.of(literal.text()));
            } else if (node instanceof Node.Variable variable) {
                append(prompt.appendable(variable));
            } else if (node instanceof Node.InvertedSection section) {
                flush();
                inverted(section);
            } else if (node instanceof Node.Section section) {
                flush();
                boolean hasTwin = i + 1 < nodes.size() && isTwin(section, nodes.get(i + 1));
                section(section);
                if (hasTwin) {
                    i++;
                    code.nextControlFlow("else");
                    append(((Node.InvertedSection) nodes.get(i)).body());
                }
                if (!isLoop(section)) {
                    code.endControlFlow();
                }
            }
        }
        flush();
    }

    /** Whether the next section prints exactly when a condition does not hold. */
    private static boolean isTwin(Node.Section section, Node next) {
        return !isLoop(section)
                && next instanceof Node.InvertedSection inverted
                && inverted.subject().equals(section.subject());
    }

    private static boolean isLoop(Node.Section section) {
        return section.kind() == Node.Kind.ITERABLE || section.kind() == Node.Kind.ARRAY;
    }

    /** All of a loop; of a condition, all but its end. */
    private void section(Node.Section section) {
        AccessCode subject = prompt.access(section.subject());
        CodeBlock condition = SectionCondition.present(subject, section.kind());
        if (isLoop(section)) {
            loop(subject, condition, section);
            return;
        }
        code.beginControlFlow("if ($L)", condition);
        section.element()
                .filter(element -> mentions(section.body(), element.id()))
                .ifPresent(element -> name(element, section));
        append(section.body());
    }

    private void inverted(Node.InvertedSection section) {
        AccessCode subject = prompt.access(section.subject());
        code.beginControlFlow(
                "if ($L)",
                SectionCondition.absent(
                        subject, section.kind(), section.subject().type()));
        append(section.body());
        code.endControlFlow();
    }

    private void loop(AccessCode subject, CodeBlock condition, Node.Section section) {
        Node.Element element = section.element().orElseThrow();
        String variable = scope.take(element.suggestedName());
        prompt.bind(element, variable, false);
        if (!condition.isEmpty()) {
            code.beginControlFlow("if ($L)", condition);
        }
        code.beginControlFlow("for ($T $L : $L)", element.type(), variable, subject.value());
        append(section.body());
        code.endControlFlow();
        if (!condition.isEmpty()) {
            code.endControlFlow();
        }
    }

    /** Gives the value that was found a name in the section's body, unless it has one. */
    private void name(Node.Element element, Node.Section section) {
        CodeBlock value = prompt.access(section.subject()).value();
        if (section.kind() == Node.Kind.NULLABLE && section.subject().steps().isEmpty()) {
            prompt.bind(element, value.toString(), true);
            return;
        }
        String variable = scope.take(element.suggestedName());
        prompt.bind(element, variable, true);
        code.add(
                section.kind() == Node.Kind.OPTIONAL ? "$T $L = $L.get();\n" : "$T $L = $L;\n",
                element.type(),
                variable,
                value);
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

    private void append(CodeBlock value) {
        appended.add(CodeBlock.of(".append($L)", value));
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
