package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.qwenterface.processor.model.JsonShape.UnionShape;
import io.qwenterface.processor.model.JsonShape.UnionShape.Variant;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that reads a sealed interface: a look at the property that tells its records apart, then the record's. */
final class UnionReader {
    private UnionReader() {}

    static MethodSpec method(String name, UnionShape shape, ShapeReading reading) {
        CodeBlock.Builder cases = CodeBlock.builder();
        List<CodeBlock> unknown = new ArrayList<>(List.of(CodeBlock.of("found")));
        for (Variant variant : shape.variants()) {
            CodeBlock jsonName = TextLiteral.of(variant.jsonName());
            unknown.add(jsonName);
            cases.add("case $L -> $L(json);\n", jsonName, reading.method(variant.shape()));
        }
        cases.add("default -> throw $L;\n", Layout.call(CodeBlock.of("json.unknownVariant"), unknown));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(shape.type())
                .addParameter(RuntimeNames.JSON_READER, "json")
                .addCode("$T found = json.discriminator($L);\n", String.class, TextLiteral.of(shape.discriminator()))
                .addCode("return switch (found) {\n$>$L$<};\n", cases.build())
                .build();
    }
}
