package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ToolClass;
import io.qwenterface.processor.model.ToolModel;
import io.qwenterface.processor.model.ToolsModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The tools of a client: the parameters that the constructor takes for them, and a field for each distinct set of tools,
 * which methods share.
 */
final class Toolboxes {
    private final List<ParameterSpec> parameters;
    private final Map<Box, String> nameOf = new LinkedHashMap<>();
    private final List<CodeBlock> assignments = new ArrayList<>();

    /** Names the fields, and writes the methods that describe the tools. */
    Toolboxes(ClientModel client, ClassMembers members, ToolMethod writer) {
        this.parameters = parameters(client);
        Map<Box, List<MethodModel>> users = new LinkedHashMap<>();
        for (MethodModel method : client.methods()) {
            box(method)
                    .ifPresent(box -> users.computeIfAbsent(box, unseen -> new ArrayList<>())
                            .add(method));
        }
        Map<TypeName, List<String>> describedBy = new HashMap<>();
        users.forEach((box, methods) -> {
            boolean usual = users.size() == 1 || methods.size() > 1;
            String field = members.constantName(usual ? "tools" : methods.get(0).name() + "Tools");
            nameOf.put(box, field);
            ToolsModel tools = methods.get(0).tools().orElseThrow();
            List<CodeBlock> parts = new ArrayList<>(List.of(CodeBlock.of("$L", box.maxRounds())));
            for (ToolClass type : tools.classes()) {
                List<String> descriptions = describedBy.computeIfAbsent(
                        type.type(),
                        unseen -> type.tools().stream()
                                .map(tool -> writer.write(tool, holder(type)))
                                .toList());
                for (int i = 0; i < descriptions.size(); i++) {
                    ToolModel tool = type.tools().get(i);
                    parts.add(CodeBlock.of(
                            "$L($L)",
                            descriptions.get(i),
                            tool.isStatic() ? "" : holder(type).name()));
                }
            }
            CodeBlock value = Layout.call(CodeBlock.of("$T.of", RuntimeNames.TOOLBOX), parts, field.length());
            assignments.add(CodeBlock.of("this.$L = $L;\n", field, value));
        });
    }

    /** A parameter for each class of which a tool needs an instance, in the order in which the methods mention them. */
    static List<ParameterSpec> parameters(ClientModel client) {
        Names names = new Names(List.of("client"));
        Map<TypeName, ParameterSpec> parameters = new LinkedHashMap<>();
        for (MethodModel method : client.methods()) {
            for (ToolClass type : method.tools().map(ToolsModel::classes).orElse(List.of())) {
                if (type.standing() == ToolClass.Standing.USABLE
                        && type.needsInstance()
                        && !parameters.containsKey(type.type())
                        && type.type() instanceof ClassName name) {
                    String variable = names.take(Names.variable(name.simpleName()));
                    parameters.put(name, ParameterSpec.builder(name, variable).build());
                }
            }
        }
        return List.copyOf(parameters.values());
    }

    List<ParameterSpec> parameters() {
        return parameters;
    }

    List<FieldSpec> fields() {
        return nameOf.values().stream()
                .map(name -> FieldSpec.builder(RuntimeNames.TOOLBOX, name, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** What the constructor does with its parameters. */
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ParameterSpec parameter : parameters) {
            code.add("$T.requireNonNull($L, $S);\n", Objects.class, parameter.name(), parameter.name());
        }
        assignments.forEach(code::add);
        return code.build();
    }

    /** The field with the tools of a method, if it has any. */
    Optional<String> of(MethodModel method) {
        return box(method).map(nameOf::get);
    }

    private ParameterSpec holder(ToolClass type) {
        return parameters.stream()
                .filter(parameter -> parameter.type().equals(type.type()))
                .findFirst()
                .orElseGet(() -> ParameterSpec.builder(type.type(), "unused").build());
    }

    private static Optional<Box> box(MethodModel method) {
        return method.tools()
                .filter(tools -> !tools.tools().isEmpty())
                .map(tools -> new Box(
                        tools.classes().stream().map(ToolClass::type).toList(),
                        tools.maxRounds().value()));
    }

    private record Box(List<TypeName> classes, int maxRounds) {}
}
