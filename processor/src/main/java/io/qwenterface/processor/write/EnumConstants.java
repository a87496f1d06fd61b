package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape.EnumShape;
import java.util.HashMap;
import java.util.Map;

/** The constants that know the JSON names of each enum: {@code PRIORITY = JsonConstants.of(Priority.values())}. */
final class EnumConstants {
    private final ClassMembers members;
    private final Map<TypeName, String> nameOf = new HashMap<>();

    EnumConstants(ClassMembers members) {
        this.members = members;
    }

    /** The name of the enum's constant, written when it is first asked for. */
    String nameFor(EnumShape shape) {
        String name = nameOf.get(shape.type());
        if (name == null) {
            String wanted = Names.constant(shape.type().simpleName());
            name = members.constantName(wanted, wanted + "_NAMES");
            nameOf.put(shape.type(), name);
            members.addConstant(
                    name, ParameterizedTypeName.get(RuntimeNames.JSON_CONSTANTS, shape.type()), value(shape));
        }
        return name;
    }

    private static CodeBlock value(EnumShape shape) {
        CodeBlock.Builder value =
                CodeBlock.builder().add("$T.of($T.values())$>$>", RuntimeNames.JSON_CONSTANTS, shape.type());
        for (EnumShape.Constant constant : shape.constants()) {
            if (!constant.jsonName().equals(constant.name())) {
                value.add("\n.rename($T.$L, $L)", shape.type(), constant.name(), TextLiteral.of(constant.jsonName()));
            }
        }
        return value.add("$<$<").build();
    }
}
