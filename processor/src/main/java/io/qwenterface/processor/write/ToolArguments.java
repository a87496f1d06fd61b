package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Component;
import io.qwenterface.processor.model.ToolModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a model writes to call a tool: one object, with a field for each parameter that is an argument. */
public final class ToolArguments {
    /** A record's component must not be called like these methods of {@link Object} (JLS 8.10.1). */
    private static final List<String> NO_COMPONENTS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private ToolArguments() {}

    /** The record that holds them, in the order of the parameters. */
    static RecordShape shape(ToolModel tool, ClassName type) {
        Names names = new Names(NO_COMPONENTS);
        List<Component> components = tool.arguments().stream()
                .map(argument -> new Component(
                        names.take(argument.name()),
                        argument.jsonName(),
                        argument.shape(),
                        argument.presence(),
                        argument.description()))
                .toList();
        return new RecordShape(type, components, Optional.empty());
    }

    /** The JSON Schema, as maps and lists. */
    static Map<String, Object> schema(ToolModel tool) {
        return SchemaLiteral.tree(shape(tool, ClassName.OBJECT), false);
    }

    /** The tool as the Responses API names it, for {@link JsonText}. */
    public static Map<String, Object> flatDeclaration(ToolModel tool) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("type", "function");
        declaration.putAll(function(tool));
        return declaration;
    }

    private static Map<String, Object> function(ToolModel tool) {
        Map<String, Object> function = new LinkedHashMap<>();
        function.put("name", tool.name());
        tool.description().ifPresent(text -> function.put("description", text));
        function.put("parameters", schema(tool));
        return function;
    }

    /** The tool as the OpenAI-compatible protocol and DashScope name it, for {@link JsonText}. */
    public static Map<String, Object> declaration(ToolModel tool) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("type", "function");
        declaration.put("function", function(tool));
        return declaration;
    }
}
