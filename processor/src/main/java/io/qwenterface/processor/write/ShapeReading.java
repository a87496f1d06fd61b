package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.JsonShape;
import java.util.Optional;

/**
 * The Java that reads a value from JSON: one call where the value is a simple one, a method of its own for each record
 * and each sealed interface.
 */
final class ShapeReading {
    private static final String VERB = "read";

    private final ClassMembers members;
    private final EnumConstants enums;
    private final RuleConstants rules;

    ShapeReading(ClassMembers members, EnumConstants enums) {
        this.members = members;
        this.enums = enums;
        this.rules = new RuleConstants(members);
    }

    /**
     * An expression over the variable {@code json}; null where the JSON says null.
     *
     * @param scope the names in sight where the expression stands
     */
    CodeBlock expression(JsonShape shape, String json, Names scope) {
        return shape.match(new Expression(json, scope));
    }

    /** Something that can stand for a {@code ValueReader}. */
    CodeBlock reference(JsonShape shape, Names scope) {
        return shape.match(new Reference(scope));
    }

    /** The name of the method that reads the record. */
    String method(JsonShape.RecordShape shape) {
        return members.method(VERB, shape, name -> RecordReader.method(name, shape, this));
    }

    /** The method of {@code JsonReader} that reads such a number. */
    private static String numberMethod(JsonShape.NumberShape.Kind kind) {
        return switch (kind) {
            case BYTE -> "byteInteger";
            case SHORT -> "shortInteger";
            case INT -> "integer";
            case LONG -> "longInteger";
            case FLOAT -> "floatDecimal";
            case DOUBLE -> "decimal";
            case BIG_INTEGER -> "bigInteger";
            case BIG_DECIMAL -> "bigDecimal";
        };
    }

    /** The method of {@code JsonReader} that reads such a number into an optional of its own type. */
    private static String optionalMethod(JsonShape.NumberShape.Kind kind) {
        return switch (kind) {
            case INT -> "optionalInteger";
            case LONG -> "optionalLongInteger";
            case DOUBLE -> "optionalDecimal";
            default -> throw new IllegalStateException("no optional of " + kind);
        };
    }

    private final class Expression implements JsonShape.Cases<CodeBlock> {
        private final String json;
        private final Names scope;

        Expression(String json, Names scope) {
            this.json = json;
            this.scope = scope;
        }

        private CodeBlock call(String method) {
            return CodeBlock.of("$L.$L()", json, method);
        }

        private CodeBlock call(String method, Object argument) {
            return CodeBlock.of("$L.$L($L)", json, method, argument);
        }

        @Override
        public CodeBlock string(JsonShape.StringShape shape) {
            return call("string");
        }

        @Override
        public CodeBlock number(JsonShape.NumberShape shape) {
            return call(numberMethod(shape.kind()));
        }

        @Override
        public CodeBlock bool(JsonShape.BooleanShape shape) {
            return call("bool");
        }

        @Override
        public CodeBlock character(JsonShape.CharacterShape shape) {
            return call("character");
        }

        @Override
        public CodeBlock bytes(JsonShape.BytesShape shape) {
            return call("base64");
        }

        @Override
        public CodeBlock constants(JsonShape.EnumShape shape) {
            return call("constant", enums.nameFor(shape));
        }

        @Override
        public CodeBlock record(JsonShape.RecordShape shape) {
            return call("value", reference(shape, scope));
        }

        @Override
        public CodeBlock union(JsonShape.UnionShape shape) {
            return call("value", reference(shape, scope));
        }

        @Override
        public CodeBlock list(JsonShape.ListShape shape) {
            return call("list", reference(shape.element(), scope));
        }

        @Override
        public CodeBlock set(JsonShape.SetShape shape) {
            return call("set", reference(shape.element(), scope));
        }

        @Override
        public CodeBlock map(JsonShape.MapShape shape) {
            return call("map", reference(shape.value(), scope));
        }

        @Override
        public CodeBlock optional(JsonShape.OptionalShape shape) {
            CodeBlock value = expression(shape.value(), json, scope);
            if (shape.primitive().isEmpty()) {
                return CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
            }
            boolean constrained = shape.value() instanceof JsonShape.ConstrainedShape;
            return constrained
                    ? call("optional", value)
                    : call(optionalMethod(shape.primitive().get().kind()));
        }

        @Override
        public CodeBlock parsed(JsonShape.ParsedShape shape) {
            return CodeBlock.of(
                    "$L.parsed($L, $T::$L)", json, TextLiteral.of(shape.expected()), shape.type(), shape.parser());
        }

        @Override
        public CodeBlock mapped(JsonShape.MappedShape shape) {
            return CodeBlock.of("$L.mapped($T.class)", json, shape.type());
        }

        @Override
        public CodeBlock constrained(JsonShape.ConstrainedShape shape) {
            CodeBlock value = expression(shape.value(), json, scope);
            for (String rule : rules.namesFor(shape)) {
                value = CodeBlock.of("$L.checked($L, $L)", json, rule, value);
            }
            return value;
        }
    }

    private final class Reference implements JsonShape.Cases<CodeBlock> {
        private final Names scope;

        Reference(Names scope) {
            this.scope = scope;
        }

        private CodeBlock method(String name) {
            return CodeBlock.of("$T::$L", RuntimeNames.JSON_READER, name);
        }

        private CodeBlock lambda(JsonShape shape) {
            Names inner = scope.inner();
            String parameter = inner.take("json", "element");
            return CodeBlock.of("$L -> $L", parameter, expression(shape, parameter, inner));
        }

        @Override
        public CodeBlock string(JsonShape.StringShape shape) {
            return method("string");
        }

        @Override
        public CodeBlock number(JsonShape.NumberShape shape) {
            return method(numberMethod(shape.kind()));
        }

        @Override
        public CodeBlock bool(JsonShape.BooleanShape shape) {
            return method("bool");
        }

        @Override
        public CodeBlock character(JsonShape.CharacterShape shape) {
            return method("character");
        }

        @Override
        public CodeBlock bytes(JsonShape.BytesShape shape) {
            return method("base64");
        }

        @Override
        public CodeBlock constants(JsonShape.EnumShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock record(JsonShape.RecordShape shape) {
            return members.reference(ShapeReading.this.method(shape));
        }

        @Override
        public CodeBlock union(JsonShape.UnionShape shape) {
            return members.reference(
                    members.method(VERB, shape, name -> UnionReader.method(name, shape, ShapeReading.this)));
        }

        @Override
        public CodeBlock list(JsonShape.ListShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock set(JsonShape.SetShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock map(JsonShape.MapShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock optional(JsonShape.OptionalShape shape) {
            boolean constrained = shape.value() instanceof JsonShape.ConstrainedShape;
            return constrained || shape.primitive().isEmpty()
                    ? lambda(shape)
                    : method(optionalMethod(shape.primitive().get().kind()));
        }

        @Override
        public CodeBlock parsed(JsonShape.ParsedShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock mapped(JsonShape.MappedShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock constrained(JsonShape.ConstrainedShape shape) {
            return rules.namesFor(shape).isEmpty() ? shape.value().match(this) : lambda(shape);
        }
    }
}
