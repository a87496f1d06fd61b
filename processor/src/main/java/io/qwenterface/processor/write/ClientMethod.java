package io.qwenterface.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.PromptModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One method of the interface, implemented: arguments are checked, the prompt filled, the client called. */
final class ClientMethod {
    private static final String CLIENT = "client";

    private final ClientModel owner;
    private final ClassMembers members;
    private final PromptConstants prompts;
    private final OutputConstants outputs;
    private final ShapeWriting writing;
    private final Function<MethodModel, String> fingerprint;
    private final Toolboxes tools;

    ClientMethod(
            ClientModel owner,
            ClassMembers members,
            PromptConstants prompts,
            OutputConstants outputs,
            ShapeWriting writing,
            Toolboxes tools,
            Function<MethodModel, String> fingerprint) {
        this.owner = owner;
        this.members = members;
        this.prompts = prompts;
        this.outputs = outputs;
        this.writing = writing;
        this.fingerprint = fingerprint;
        this.tools = tools;
    }

    /**
     * The method.
     *
     * @param spec the name of its specification's constant
     * @param javadoc what its reader should know; may be empty
     */
    MethodSpec method(MethodModel method, String spec, String javadoc) {
        MethodSpec.Builder code = signature(method);
        if (!javadoc.isEmpty()) {
            code.addJavadoc("$L", javadoc);
        }
        method.parameters().stream()
                .filter(parameter -> !parameter.nullable() && !parameter.type().isPrimitive())
                .map(ParameterModel::name)
                .forEach(name -> code.addCode("$T.requireNonNull($L, $S);\n", Objects.class, name, name));
        Names scope = new Names(Stream.concat(
                        tools.of(method).stream(), method.parameters().stream().map(ParameterModel::name))
                .toList());
        MediaSlots media = new MediaSlots(members, method, spec);
        PromptCode promptCode = new PromptCode(writing, scope, media::argument);
        PromptCode.Parts user = promptCode.parts(method.user().template());
        Optional<PromptCode.Parts> system =
                method.system().map(PromptModel::template).map(promptCode::parts);
        addSpec(method, spec, system);
        media.addConstants();
        List<CodeBlock> calls = new ArrayList<>();
        calls.add(CodeBlock.of("user($L)", userText(user, spec)));
        system.filter(parts -> !parts.isConstant()).ifPresent(parts -> {
            String template =
                    prompts.systemTemplate(method.system().orElseThrow().template(), parts.literals(), spec);
            calls.add(CodeBlock.of("system($L)", fill(template, parts, "    .system(".length())));
        });
        special(method, ParameterModel.Role.CONVERSATION, "conversation", calls);
        special(method, ParameterModel.Role.CONVERSATION_ID, "conversationId", calls);
        special(method, ParameterModel.Role.OPTIONS, "options", calls);
        tools.of(method).ifPresent(field -> calls.add(CodeBlock.of("tools($L)", field)));
        code.addCode(user.statements());
        system.ifPresent(parts -> code.addCode(parts.statements()));
        String client = scope.take(CLIENT).equals(CLIENT) ? CLIENT : "this." + CLIENT;
        return code.addCode(call(client, ClientCall.of(method.output(), outputs), spec, calls, scope))
                .build();
    }

    private static void special(MethodModel method, ParameterModel.Role role, String setter, List<CodeBlock> calls) {
        ParameterModel.of(role, method.parameters())
                .forEach(parameter -> calls.add(CodeBlock.of("$L($L)", setter, parameter.name())));
    }

    /** The head of a method that overrides one of the interface. */
    static MethodSpec.Builder signature(MethodModel method) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(method.name()).addAnnotation(Override.class);
        if (method.deprecated()) {
            code.addAnnotation(Deprecated.class);
        }
        if (pollutesTheHeap(method)) {
            code.addAnnotation(ClientClass.suppressed(List.of("unchecked")));
        }
        code.addModifiers(Modifier.PUBLIC)
                .addTypeVariables(method.typeParameters())
                .returns(method.returnType())
                .varargs(method.varargs());
        method.parameters().stream()
                .map(parameter -> ParameterSpec.builder(parameter.type(), parameter.name())
                        .build())
                .forEach(code::addParameter);
        return code;
    }

    /** Declaring a parameter such as {@code List<String>...} is a warning, also where an override has no choice. */
    private static boolean pollutesTheHeap(MethodModel method) {
        List<ParameterModel> parameters = method.parameters();
        return method.varargs()
                && parameters.get(parameters.size() - 1).type() instanceof ArrayTypeName array
                && !(array.componentType() instanceof ClassName)
                && !array.componentType().isPrimitive();
    }

    private void addSpec(MethodModel method, String spec, Optional<PromptCode.Parts> system) {
        Optional<CodeBlock> systemText = system.filter(PromptCode.Parts::isConstant)
                .map(parts -> prompts.systemText(
                        method.system().orElseThrow().template(),
                        parts.literals().get(0)));
        CodeBlock literal =
                SpecLiteral.of(owner.name() + "." + method.name(), method, systemText, fingerprint.apply(method));
        members.addConstant(spec, RuntimeNames.PROMPT_SPEC, literal);
    }

    private CodeBlock userText(PromptCode.Parts user, String spec) {
        if (user.isConstant()) {
            String text = user.literals().get(0);
            return CodeBlock.of("$L", prompts.userText(text, spec));
        }
        if (user.isSingleValue()) {
            return user.slots().get(0);
        }
        return fill(
                prompts.userTemplate(user.literals(), spec), user, "Prompt prompt = .user(".length() + spec.length());
    }

    private static CodeBlock fill(String template, PromptCode.Parts parts, int before) {
        String fill = parts.withMedia() ? "fillWithMedia" : "fill";
        return Layout.call(CodeBlock.of("$L.$L", template, fill), parts.slots(), before);
    }

    private static CodeBlock call(
            String client, ClientCall call, String spec, List<CodeBlock> promptCalls, Names scope) {
        CodeBlock prompt = CodeBlock.of("$L.$L", spec, CodeBlock.join(promptCalls, "."));
        CodeBlock line = CodeBlock.of("return $L", call.on(client, prompt));
        if (Layout.fits(line)) {
            return CodeBlock.of("$L;\n", line);
        }
        String name = scope.take("prompt");
        CodeBlock lines = CodeBlock.builder()
                .add("$L.$L$>$>", spec, promptCalls.get(0))
                .add(promptCalls.stream()
                        .skip(1)
                        .map(next -> CodeBlock.of("\n.$L", next))
                        .collect(CodeBlock.joining("")))
                .add("$<$<")
                .build();
        return CodeBlock.builder()
                .add("$T $L = $L;\n", RuntimeNames.PROMPT, name, lines)
                .add("return $L;\n", call.on(client, CodeBlock.of("$L", name)))
                .build();
    }
}
