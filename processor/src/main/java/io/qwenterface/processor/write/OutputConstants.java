package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants that say how a typed answer is asked for and read. Methods that ask for the same share one. */
final class OutputConstants {
    private static final TypeName LIST = ClassName.get(List.class);

    private final ClassMembers members;
    private final ShapeReading reading;
    private final Map<Request, String> nameOf = new HashMap<>();

    OutputConstants(ClassMembers members, ShapeReading reading) {
        this.members = members;
        this.reading = reading;
    }

    /** The name of the constant of an answer that is read as a whole, written when it is first asked for. */
    String nameFor(Output.Json output) {
        return nameFor(output, output.shape(), output.wrapped());
    }

    /** The name of the constant of an object that is watched while it grows: the same as of one read as a whole. */
    String nameFor(Output.PartialStream output) {
        return nameFor(output, output.shape(), output.wrapped());
    }

    /** The name of the constant of a list whose elements are read one by one. */
    String nameFor(Output.ElementStream output) {
        return nameFor(output, output.shape().element(), false);
    }

    /**
     * The name of a constant.
     *
     * @param read what its reader reads
     * @param unwrapping whether the answer is an object around that
     */
    private String nameFor(Output.Structured output, JsonShape read, boolean unwrapping) {
        String schema = SchemaLiteral.text(output.shape(), output.wrapped());
        Request request = new Request(read.type().box(), output.name(), schema, unwrapping, output.mode());
        String name = nameOf.get(request);
        if (name == null) {
            name = members.constantName(Names.constant(output.name()) + "_OUTPUT");
            nameOf.put(request, name);
            CodeBlock value = value(output, schema, read, unwrapping);
            members.addConstant(name, ParameterizedTypeName.get(RuntimeNames.JSON_OUTPUT, request.type()), value);
        }
        return name;
    }

    private CodeBlock value(Output.Structured output, String schema, JsonShape read, boolean unwrapping) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.", RuntimeNames.JSON_OUTPUT)
                .add(unwrapping && !isInferred(read) ? CodeBlock.of("<$T>", read.type()) : CodeBlock.of(""))
                .add("$L", factory(output.mode()))
                .add("(\n$>$>")
                .add(CodeBlock.join(
                        List.of(
                                TextLiteral.of(output.name()),
                                TextBlock.of(schema),
                                reading.reference(read, new Names(List.of()))),
                        ",\n"))
                .add(")");
        if (unwrapping) {
            value.add(".wrapped()");
        }
        return value.add("$<$<").build();
    }

    /** Whether what the reader gives is of this very type, also where a call of {@code wrapped} hides what is wanted. */
    private static boolean isInferred(JsonShape read) {
        JsonShape shape = read.unconstrained();
        if (shape.parts().size() != 1 || !(shape.type() instanceof ParameterizedTypeName type)) {
            return true;
        }
        if (shape instanceof JsonShape.ListShape && !type.rawType().equals(LIST)) {
            return false;
        }
        JsonShape part = shape.parts().get(0);
        List<TypeName> arguments = type.typeArguments();
        return shape instanceof JsonShape.RecordShape
                || (arguments.get(arguments.size() - 1).equals(part.type().box()) && isInferred(part));
    }

    private static String factory(Output.Mode mode) {
        return switch (mode) {
            case JSON_SCHEMA -> "jsonSchema";
            case JSON_OBJECT -> "jsonObject";
            case PROMPTED -> "prompted";
        };
    }

    /** With the schema, since the constraints on what a type holds are no part of the type. */
    private record Request(TypeName type, String name, String schema, boolean unwrapping, Output.Mode mode) {}
}
