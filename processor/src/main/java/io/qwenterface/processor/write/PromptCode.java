package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.PromptTemplate;
import io.qwenterface.processor.model.Rendering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A template as Java in the body of its method: constant texts, expressions for the slots between them, and before those
 * the statements that build what sections repeat or leave out.
 */
final class PromptCode {
    private final ShapeWriting writing;
    private final Names scope;
    private final Function<String, CodeBlock> media;
    private final Map<Integer, Variable> elements = new HashMap<>();

    /**
     * @param scope the names in the method; those of its parameters are taken
     * @param media the expression for the slot of a parameter of media, by the parameter's name
     */
    PromptCode(ShapeWriting writing, Names scope, Function<String, CodeBlock> media) {
        this.writing = writing;
        this.scope = scope;
        this.media = media;
    }

    /**
     * What a template comes to.
     *
     * @param statements to run before
     * @param literals one more than slots
     * @param slots string expressions, and those of media
     * @param withMedia whether there are such
     */
    record Parts(CodeBlock statements, List<String> literals, List<CodeBlock> slots, boolean withMedia) {
        /** Whether the text is the same in every call. */
        boolean isConstant() {
            return slots.isEmpty();
        }

        /** Whether a value is all there is. */
        boolean isSingleValue() {
            return slots.size() == 1 && !withMedia && literals.stream().allMatch(String::isEmpty);
        }
    }

    /** Takes a template apart. */
    Parts parts(PromptTemplate template) {
        CodeBlock.Builder statements = CodeBlock.builder();
        List<String> literals = new ArrayList<>();
        List<CodeBlock> slots = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        List<Node> nodes = template.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Node.Literal text) {
                literal.append(text.text());
                continue;
            }
            literals.add(literal.toString());
            literal.setLength(0);
            if (nodes.get(i) instanceof Node.Variable variable) {
                slots.add(string(variable));
                continue;
            }
            if (nodes.get(i) instanceof Node.Media medium) {
                slots.add(media.apply(medium.parameter()));
                continue;
            }
            int end = i + 1;
            while (end < nodes.size() && isSection(nodes.get(end))) {
                end++;
            }
            slots.add(sections(nodes.subList(i, end), statements));
            i = end - 1;
        }
        literals.add(literal.toString());
        boolean withMedia = nodes.stream().anyMatch(Node.Media.class::isInstance);
        return new Parts(statements.build(), List.copyOf(literals), List.copyOf(slots), withMedia);
    }

    /** Neighbouring sections, often one and its inverse, share a builder. */
    private CodeBlock sections(List<Node> sections, CodeBlock.Builder statements) {
        String builder = scope.take(SectionCode.subject(sections.get(0)) + "Text");
        statements.add("$T $L = new $T();\n", StringBuilder.class, builder, StringBuilder.class);
        new SectionCode(this, scope, builder, statements).append(sections);
        return CodeBlock.of("$L.toString()", builder);
    }

    private static boolean isSection(Node node) {
        return node instanceof Node.Section || node instanceof Node.InvertedSection;
    }

    AccessCode access(Access access) {
        if (access.base() instanceof Access.Base.OfElement element) {
            Variable variable = Objects.requireNonNull(elements.get(element.id()), access.path());
            return AccessCode.of(access, variable.name(), variable.checked());
        }
        Access.Base.OfParameter parameter = (Access.Base.OfParameter) access.base();
        return AccessCode.of(access, parameter.name(), !parameter.nullable());
    }

    /**
     * Says which variable holds a section's element.
     *
     * @param checked whether it is known not to be null
     */
    void bind(Node.Element element, String variable, boolean checked) {
        elements.put(element.id(), new Variable(variable, checked));
    }

    private record Variable(String name, boolean checked) {}

    /** The variable's text as something to append to a {@link StringBuilder}. */
    CodeBlock appendable(Node.Variable variable) {
        AccessCode access = access(variable.access());
        boolean primitive = variable.rendering() instanceof Rendering.Primitive;
        return primitive && access.nullable().isEmpty() ? access.value() : string(variable);
    }

    /** The variable's text as a string that is never null. */
    CodeBlock string(Node.Variable variable) {
        AccessCode access = access(variable.access());
        CodeBlock text = variable.rendering().match(new Text(access));
        return access.nullable().isEmpty()
                ? text
                : CodeBlock.of("$L ? \"\" : $L", access.nullChecks("==", " || "), text);
    }

    private final class Text implements Rendering.Cases<CodeBlock> {
        private final AccessCode access;

        Text(AccessCode access) {
            this.access = access;
        }

        private CodeBlock orEmpty() {
            return CodeBlock.of("$T.toString($L, \"\")", Objects.class, access.value());
        }

        @Override
        public CodeBlock text(Rendering.Text text) {
            return access.valueNullable() ? orEmpty() : access.required();
        }

        @Override
        public CodeBlock primitive(Rendering.Primitive primitive) {
            return CodeBlock.of("$T.valueOf($L)", String.class, access.value());
        }

        @Override
        public CodeBlock stringified(Rendering.Stringified stringified) {
            return access.valueNullable() ? orEmpty() : CodeBlock.of("$L.toString()", access.value());
        }

        @Override
        public CodeBlock json(Rendering.Json json) {
            if (!access.valueNullable()) {
                return writing.text(json.shape(), access.required(), scope);
            }
            CodeBlock text = writing.text(json.shape(), access.value(), scope);
            return CodeBlock.of("$L == null ? \"\" : $L", access.value(), text);
        }
    }
}
