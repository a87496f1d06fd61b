package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Component;
import io.qwenterface.processor.model.JsonShape.RecordShape.Presence;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that reads a record: a variable for each component, a loop over the object's fields, the constructor. */
final class RecordReader {
    private RecordReader() {}

    static MethodSpec method(String name, RecordShape shape, ShapeReading reading) {
        Names names = new Names(shape.components().stream().map(Component::name).toList());
        String json = names.take("json", "reader");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(shape.type())
                .addParameter(RuntimeNames.JSON_READER, json);
        shape.components().forEach(component -> method.addCode(variable(component)));
        method.addCode("$L.beginObject();\n", json).beginControlFlow("while ($L.nextField())", json);
        if (shape.components().isEmpty()) {
            method.addCode("$L.skipValue();\n", json);
        } else {
            method.beginControlFlow("switch ($L.fieldName())", json);
            for (Component component : shape.components()) {
                method.addCode(
                        "case $L -> $L = $L;\n",
                        TextLiteral.of(component.jsonName()),
                        component.name(),
                        reading.expression(component.shape(), json, names));
            }
            method.addCode("default -> $L.skipValue();\n", json).endControlFlow();
        }
        return method.endControlFlow()
                .addCode("return $L;\n", construction(shape, json))
                .build();
    }

    private static CodeBlock variable(Component component) {
        TypeName type = component.shape().type().box();
        return component.presence() == Presence.OPTIONAL
                ? CodeBlock.of("$T $L = $T.empty();\n", type, component.name(), raw(type))
                : CodeBlock.of("$T $L = null;\n", type, component.name());
    }

    private static CodeBlock construction(RecordShape shape, String json) {
        List<CodeBlock> arguments = shape.components().stream()
                .map(component -> argument(component, json))
                .toList();
        TypeName raw = raw(shape.type());
        CodeBlock type = CodeBlock.of(raw.equals(shape.type()) ? "$T" : "$T<>", raw);
        return Layout.call(CodeBlock.of("new $L", type), arguments);
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private static CodeBlock argument(Component component, String json) {
        return component.presence() == Presence.REQUIRED
                ? CodeBlock.of("$L.required($L, $L)", json, TextLiteral.of(component.jsonName()), component.name())
                : CodeBlock.of("$L", component.name());
    }
}
