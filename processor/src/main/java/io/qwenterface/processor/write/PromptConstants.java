package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.PromptTemplate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constants that hold prompts, named after their methods; a system prompt of several methods is written once. */
final class PromptConstants {
    private static final TypeName STRING = ClassName.get(String.class);

    private final ClassMembers members;
    private final Set<PromptTemplate> shared;
    private final Map<PromptTemplate, String> sharedNames = new HashMap<>();

    PromptConstants(ClassMembers members, List<MethodModel> methods) {
        this.members = members;
        this.shared = repeatedSystemPrompts(methods);
    }

    private static Set<PromptTemplate> repeatedSystemPrompts(List<MethodModel> methods) {
        Set<PromptTemplate> seen = new HashSet<>();
        Set<PromptTemplate> repeated = new HashSet<>();
        for (MethodModel method : methods) {
            method.system()
                    .map(PromptModel::template)
                    .filter(template -> !seen.add(template))
                    .ifPresent(repeated::add);
        }
        return repeated;
    }

    /** A system prompt that never changes, to be handed to the specification: a text or a constant's name. */
    CodeBlock systemText(PromptTemplate template, String text) {
        if (!shared.contains(template)) {
            return TextLiteral.of(text);
        }
        return CodeBlock.of("$L", sharedNames.computeIfAbsent(template, unseen -> {
            String name = members.constantName("SYSTEM");
            members.addConstant(name, STRING, TextLiteral.of(text));
            return name;
        }));
    }

    /** The constant for a system prompt with slots. */
    String systemTemplate(PromptTemplate template, List<String> literals, String method) {
        if (!shared.contains(template)) {
            return template(members.constantName(method + "_SYSTEM"), literals);
        }
        String name = sharedNames.get(template);
        if (name == null) {
            name = template(members.constantName("SYSTEM"), literals);
            sharedNames.put(template, name);
        }
        return name;
    }

    /** The constant for a user message with slots. */
    String userTemplate(List<String> literals, String method) {
        return template(members.constantName(method + "_USER"), literals);
    }

    /** The constant for a user message that never changes. */
    String userText(String text, String method) {
        String name = members.constantName(method + "_USER");
        members.addConstant(name, STRING, TextLiteral.of(text));
        return name;
    }

    private String template(String name, List<String> literals) {
        List<CodeBlock> texts = literals.stream().map(TextLiteral::of).toList();
        CodeBlock value = Layout.call(CodeBlock.of("$T.of", RuntimeNames.PROMPT_TEMPLATE), texts);
        members.addConstant(name, RuntimeNames.PROMPT_TEMPLATE, value);
        return name;
    }
}
