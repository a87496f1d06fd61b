package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.JsonShape;
import java.util.List;
import java.util.Objects;

/** The Java that writes a value as JSON into a prompt: the twin of {@link ShapeReading}. */
final class ShapeWriting {
    private static final String VERB = "write";

    private final ClassMembers members;
    private final EnumConstants enums;

    ShapeWriting(ClassMembers members, EnumConstants enums) {
        this.members = members;
        this.enums = enums;
    }

    /** The value's JSON as a string expression. */
    CodeBlock text(JsonShape shape, CodeBlock value, Names scope) {
        CodeBlock json = CodeBlock.of("new $T()", RuntimeNames.JSON_WRITER);
        return CodeBlock.of("$L.toString()", call(json, shape, value, scope));
    }

    /**
     * A call that writes the value, and {@code null} for a null.
     *
     * @param scope the names in sight where the call stands
     */
    CodeBlock call(CodeBlock json, JsonShape shape, CodeBlock value, Names scope) {
        return shape.match(new Call(json, value, scope));
    }

    /** Something that can stand for a {@code BiConsumer} of a writer and a value that is not null. */
    private CodeBlock reference(JsonShape shape, Names scope) {
        return shape.match(new Reference(scope));
    }

    private final class Call implements JsonShape.Cases<CodeBlock> {
        private final CodeBlock json;
        private final CodeBlock value;
        private final Names scope;

        Call(CodeBlock json, CodeBlock value, Names scope) {
            this.json = json;
            this.value = value;
            this.scope = scope;
        }

        private CodeBlock call(String method, CodeBlock... arguments) {
            return CodeBlock.of("$L.$L($L)", json, method, CodeBlock.join(List.of(arguments), ", "));
        }

        private CodeBlock delegate(JsonShape shape) {
            return call("value", value, reference(shape, scope));
        }

        private CodeBlock stringified() {
            return call("string", CodeBlock.of("$T.toString($L, null)", Objects.class, value));
        }

        @Override
        public CodeBlock string(JsonShape.StringShape shape) {
            return call("string", value);
        }

        @Override
        public CodeBlock number(JsonShape.NumberShape shape) {
            // As a double, a float shows digits that it does not have.
            boolean widened = shape.primitive() && shape.kind() == JsonShape.NumberShape.Kind.FLOAT;
            return call("number", widened ? CodeBlock.of("$T.valueOf($L)", Float.class, value) : value);
        }

        @Override
        public CodeBlock bool(JsonShape.BooleanShape shape) {
            return shape.primitive() ? call("bool", value) : delegate(shape);
        }

        @Override
        public CodeBlock character(JsonShape.CharacterShape shape) {
            return shape.primitive()
                    ? call("string", CodeBlock.of("$T.valueOf($L)", String.class, value))
                    : stringified();
        }

        @Override
        public CodeBlock bytes(JsonShape.BytesShape shape) {
            return call("base64", value);
        }

        @Override
        public CodeBlock constants(JsonShape.EnumShape shape) {
            return delegate(shape);
        }

        @Override
        public CodeBlock record(JsonShape.RecordShape shape) {
            return delegate(shape);
        }

        @Override
        public CodeBlock union(JsonShape.UnionShape shape) {
            return delegate(shape);
        }

        @Override
        public CodeBlock list(JsonShape.ListShape shape) {
            return call("list", value, reference(shape.element(), scope));
        }

        @Override
        public CodeBlock set(JsonShape.SetShape shape) {
            return call("list", value, reference(shape.element(), scope));
        }

        @Override
        public CodeBlock map(JsonShape.MapShape shape) {
            return call("map", value, reference(shape.value(), scope));
        }

        @Override
        public CodeBlock optional(JsonShape.OptionalShape shape) {
            return shape.primitive().isPresent()
                    ? call("optional", value)
                    : ShapeWriting.this.call(json, shape.value(), CodeBlock.of("$L.orElse(null)", value), scope);
        }

        @Override
        public CodeBlock parsed(JsonShape.ParsedShape shape) {
            return stringified();
        }

        @Override
        public CodeBlock mapped(JsonShape.MappedShape shape) {
            return stringified();
        }

        @Override
        public CodeBlock constrained(JsonShape.ConstrainedShape shape) {
            return shape.value().match(this);
        }
    }

    private final class Reference implements JsonShape.Cases<CodeBlock> {
        private final Names scope;

        Reference(Names scope) {
            this.scope = scope;
        }

        private CodeBlock method(String name) {
            return CodeBlock.of("$T::$L", RuntimeNames.JSON_WRITER, name);
        }

        private CodeBlock lambda(JsonShape shape) {
            Names inner = scope.inner();
            String json = inner.take("json", "nested");
            String element = inner.take("element");
            CodeBlock call = call(CodeBlock.of("$L", json), shape, CodeBlock.of("$L", element), inner);
            return CodeBlock.of("($L, $L) -> $L", json, element, call);
        }

        @Override
        public CodeBlock string(JsonShape.StringShape shape) {
            return method("string");
        }

        @Override
        public CodeBlock number(JsonShape.NumberShape shape) {
            return method("number");
        }

        @Override
        public CodeBlock bool(JsonShape.BooleanShape shape) {
            return method("bool");
        }

        @Override
        public CodeBlock character(JsonShape.CharacterShape shape) {
            return lambda(shape);
        }

        @Override
        public CodeBlock bytes(JsonShape.BytesShape shape) {
            return method("base64");
        }

        @Override
        public CodeBlock constants(JsonShape.EnumShape shape) {
            return members.reference(
                    members.method(VERB, shape, name -> RecordWriter.constants(name, shape, enums.nameFor(shape))));
        }

        @Override
        public CodeBlock record(JsonShape.RecordShape shape) {
            return members.reference(
                    members.method(VERB, shape, name -> RecordWriter.record(name, shape, ShapeWriting.this)));
        }

        @Override
        public CodeBlock union(JsonShape.UnionShape shape) {
            return members.reference(
                    members.method(VERB, shape, name -> RecordWriter.union(name, shape, ShapeWriting.this)));
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
            return lambda(shape);
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
            return shape.value().match(this);
        }
    }
}
