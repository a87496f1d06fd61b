package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape.EnumShape;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.UnionShape;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that write a record, a sealed interface or an enum as JSON: the readers' twins. */
final class RecordWriter {
    private static final CodeBlock JSON = CodeBlock.of("json");

    private RecordWriter() {}

    static MethodSpec record(String name, RecordShape shape, ShapeWriting writing) {
        Names names = new Names(List.of("json"));
        String variable = variable(shape.type(), names);
        return method(name, shape.type(), variable)
                .addCode("json.beginObject();\n")
                .addCode(components(shape, variable, writing, names))
                .addCode("json.endObject();\n")
                .build();
    }

    static MethodSpec union(String name, UnionShape shape, ShapeWriting writing) {
        Names names = new Names(List.of("json"));
        String variable = variable(shape.type(), names);
        MethodSpec.Builder method = method(name, shape.type(), variable).addCode("json.beginObject();\n");
        String keyword = "";
        for (UnionShape.Variant variant : shape.variants()) {
            Names inner = names.inner();
            TypeName type = variant.shape().type();
            String narrowed = variable(type, inner);
            method.addCode("$Lif ($L instanceof $T $L) {\n$>", keyword, variable, type, narrowed)
                    .addCode(
                            "json.name($L).string($L);\n",
                            TextLiteral.of(shape.discriminator()),
                            TextLiteral.of(variant.jsonName()))
                    .addCode(components(variant.shape(), narrowed, writing, inner))
                    .addCode("$<}");
            keyword = " else ";
        }
        return method.addCode("\njson.endObject();\n").build();
    }

    static MethodSpec constants(String name, EnumShape shape, String constants) {
        String variable = variable(shape.type(), new Names(List.of("json")));
        return method(name, shape.type(), variable)
                .addCode("json.string($L.name($L));\n", constants, variable)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName type, String variable) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeNames.JSON_WRITER, "json")
                .addParameter(type, variable);
    }

    private static CodeBlock components(RecordShape shape, String variable, ShapeWriting writing, Names names) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RecordShape.Component component : shape.components()) {
            CodeBlock json = CodeBlock.of("$L.name($L)", JSON, TextLiteral.of(component.jsonName()));
            CodeBlock value = CodeBlock.of("$L.$L()", variable, component.accessor());
            code.add("$L;\n", writing.call(json, component.shape(), value, names));
        }
        return code.build();
    }

    private static String variable(TypeName type, Names names) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return names.take(Names.variable(TypeWords.of(raw)));
    }
}
