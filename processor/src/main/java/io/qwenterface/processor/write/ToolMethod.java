package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Component;
import io.qwenterface.processor.model.ToolModel;
import io.qwenterface.processor.model.ToolParameter;
import io.qwenterface.processor.model.ToolResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that says what a tool is: its name, its arguments' schema and reader, and how it is called. */
final class ToolMethod {
    private static final String NO_ARGUMENTS = "NoArguments";

    private final ClassMembers members;
    private final ShapeReading reading;
    private final ShapeWriting writing;

    ToolMethod(ClassMembers members, ShapeReading reading, ShapeWriting writing) {
        this.members = members;
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * Writes the method.
     *
     * @param holder the class to call, and the name for an instance of it; no parameter if the tool is static
     * @return the method's name
     */
    String write(ToolModel tool, ParameterSpec holder) {
        ClassName type = arguments(tool);
        RecordShape shape = ToolArguments.shape(tool, type);
        members.addType(type, () -> record(shape, type.simpleName()));
        return members.method(tool.methodName() + "Tool", name -> method(name, tool, holder, shape));
    }

    private ClassName arguments(ToolModel tool) {
        return tool.arguments().isEmpty()
                ? members.sharedTypeName(NO_ARGUMENTS)
                : members.typeName(Names.capitalized(tool.methodName()) + "Arguments");
    }

    private static TypeSpec record(RecordShape shape, String name) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Component component : shape.components()) {
            components.addParameter(component.shape().type(), component.name());
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .build();
    }

    private MethodSpec method(String name, ToolModel tool, ParameterSpec holder, RecordShape shape) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeNames.TOOL_SPEC);
        if (!tool.isStatic()) {
            method.addParameter(holder);
        }
        Names scope = new Names(tool.isStatic() ? List.of() : List.of(holder.name()));
        List<CodeBlock> parts = List.of(
                TextLiteral.of(tool.name()),
                TextLiteral.of(tool.description().orElse("")),
                TextBlock.of(JsonText.of(ToolArguments.schema(tool))),
                reading.reference(shape, scope),
                function(tool, holder, shape, scope));
        return method.addCode(
                        "return $T.$L(\n$>$>$L);\n$<$<",
                        RuntimeNames.TOOL_SPEC,
                        tool.result().async() ? "async" : "of",
                        CodeBlock.join(parts, ",\n"))
                .build();
    }

    private CodeBlock function(ToolModel tool, ParameterSpec holder, RecordShape shape, Names scope) {
        String arguments = scope.take("arguments");
        String context = scope.take("context");
        CodeBlock target = tool.isStatic() ? CodeBlock.of("$T", holder.type()) : CodeBlock.of("$L", holder.name());
        Iterator<Component> components = shape.components().iterator();
        List<CodeBlock> values = new ArrayList<>();
        for (ToolParameter parameter : tool.parameters()) {
            values.add(
                    parameter.content() instanceof ToolParameter.Context
                            ? CodeBlock.of("$L", context)
                            : CodeBlock.of(
                                    "$L.$L()", arguments, components.next().name()));
        }
        CodeBlock call = CodeBlock.of("$L.$L($L)", target, tool.methodName(), CodeBlock.join(values, ", "));
        CodeBlock head = CodeBlock.of("($L, $L) -> ", arguments, context);
        return CodeBlock.of("$L$L", head, tool.result().async() ? async(tool, call, scope) : body(tool, call, scope));
    }

    private CodeBlock body(ToolModel tool, CodeBlock call, Names scope) {
        if (tool.result().content() instanceof ToolResult.Done) {
            return block(CodeBlock.of("$L;\nreturn $T.DONE;\n", call, RuntimeNames.TOOL_SPEC));
        }
        if (tool.result().content() instanceof ToolResult.Json json) {
            CodeBlock line = writing.text(json.shape(), call, scope);
            if (Layout.fits(line)) {
                return line;
            }
            String result = scope.take("result");
            TypeName type = json.shape().type();
            CodeBlock text = writing.text(json.shape(), CodeBlock.of("$L", result), scope);
            return block(CodeBlock.of("$T $L = $L;\nreturn $L;\n", type, result, call, text));
        }
        return call;
    }

    private CodeBlock async(ToolModel tool, CodeBlock call, Names scope) {
        if (tool.result().content() instanceof ToolResult.Done) {
            return CodeBlock.of("$L.thenApply($L -> $T.DONE)", call, scope.take("done"), RuntimeNames.TOOL_SPEC);
        }
        if (tool.result().content() instanceof ToolResult.Json json) {
            String result = scope.take("result");
            CodeBlock text = writing.text(json.shape(), CodeBlock.of("$L", result), scope);
            return CodeBlock.of("$L\n$>$>.thenApply($L -> $L)$<$<", call, result, text);
        }
        if (tool.result().content() instanceof ToolResult.Text text && text.wildcard()) {
            String result = scope.take("result");
            return CodeBlock.of("$L.thenApply($L -> $L)", call, result, result);
        }
        return call;
    }

    private static CodeBlock block(CodeBlock statements) {
        return CodeBlock.of("{\n$>$L$<}", statements);
    }
}
