package io.qwenterface.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A Java type as JSON: what its schema, its reader and its writer are made from. Never recursive. */
public sealed interface JsonShape {
    /** The Java type, with its type arguments. */
    TypeName type();

    /** Calls the case of this shape. */
    <R> R match(Cases<R> cases);

    /** This shape without what constrains it. */
    default JsonShape unconstrained() {
        return this;
    }

    /** The shapes that this one is made of. */
    default List<JsonShape> parts() {
        return List.of();
    }

    /** One method for each shape. */
    interface Cases<R> {
        /** {@link StringShape}. */
        R string(StringShape shape);

        /** {@link NumberShape}. */
        R number(NumberShape shape);

        /** {@link BooleanShape}. */
        R bool(BooleanShape shape);

        /** {@link CharacterShape}. */
        R character(CharacterShape shape);

        /** {@link BytesShape}. */
        R bytes(BytesShape shape);

        /** {@link EnumShape}. */
        R constants(EnumShape shape);

        /** {@link RecordShape}. */
        R record(RecordShape shape);

        /** {@link UnionShape}. */
        R union(UnionShape shape);

        /** {@link ListShape}. */
        R list(ListShape shape);

        /** {@link SetShape}. */
        R set(SetShape shape);

        /** {@link MapShape}. */
        R map(MapShape shape);

        /** {@link OptionalShape}. */
        R optional(OptionalShape shape);

        /** {@link ParsedShape}. */
        R parsed(ParsedShape shape);

        /** {@link MappedShape}. */
        R mapped(MappedShape shape);

        /** {@link ConstrainedShape}. */
        R constrained(ConstrainedShape shape);
    }

    /** {@code String}. */
    record StringShape() implements JsonShape {
        @Override
        public TypeName type() {
            return ClassName.get(String.class);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.string(this);
        }
    }

    /** A number, primitive or an object. */
    record NumberShape(Kind kind, boolean primitive) implements JsonShape {
        @Override
        public TypeName type() {
            TypeName boxed = ClassName.get(kind.type);
            return primitive ? boxed.unbox() : boxed;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }

        /** The kinds of number. */
        public enum Kind {
            /** {@code byte}. */
            BYTE(Byte.class, true),
            /** {@code short}. */
            SHORT(Short.class, true),
            /** {@code int}. */
            INT(Integer.class, true),
            /** {@code long}. */
            LONG(Long.class, true),
            /** {@code float}. */
            FLOAT(Float.class, false),
            /** {@code double}. */
            DOUBLE(Double.class, false),
            /** {@link java.math.BigInteger}. */
            BIG_INTEGER(java.math.BigInteger.class, true),
            /** {@link java.math.BigDecimal}. */
            BIG_DECIMAL(BigDecimal.class, false);

            private final Class<?> type;
            private final boolean whole;

            Kind(Class<?> type, boolean whole) {
                this.type = type;
                this.whole = whole;
            }

            /** The largest of a whole type of limited size; the smallest is one more below zero. */
            public Optional<BigDecimal> largest() {
                return switch (this) {
                    case BYTE -> Optional.of(BigDecimal.valueOf(Byte.MAX_VALUE));
                    case SHORT -> Optional.of(BigDecimal.valueOf(Short.MAX_VALUE));
                    case INT -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE));
                    case LONG -> Optional.of(BigDecimal.valueOf(Long.MAX_VALUE));
                    case FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> Optional.empty();
                };
            }

            /** Whether it has no fraction. */
            public boolean whole() {
                return whole;
            }
        }
    }

    /** A boolean, primitive or an object. */
    record BooleanShape(boolean primitive) implements JsonShape {
        @Override
        public TypeName type() {
            return primitive ? TypeName.BOOLEAN : TypeName.BOOLEAN.box();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bool(this);
        }
    }

    /** A text of one character, primitive or an object. */
    record CharacterShape(boolean primitive) implements JsonShape {
        @Override
        public TypeName type() {
            return primitive ? TypeName.CHAR : TypeName.CHAR.box();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.character(this);
        }
    }

    /** {@code byte[]}: a text in base64. */
    record BytesShape() implements JsonShape {
        @Override
        public TypeName type() {
            return ArrayTypeName.of(TypeName.BYTE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bytes(this);
        }
    }

    /** An enum: a text out of a list. */
    record EnumShape(ClassName type, List<Constant> constants, Optional<String> description) implements JsonShape {
        /** Copies the list. */
        public EnumShape {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constants(this);
        }

        /**
         * A constant.
         *
         * @param jsonName its own name unless {@code @JsonProperty} gives another
         */
        public record Constant(String name, String jsonName, Optional<String> description) {}
    }

    /** A record, or a class that is like one: an object. */
    record RecordShape(TypeName type, List<Component> components, Optional<String> description) implements JsonShape {
        /** Copies the list. */
        public RecordShape {
            components = List.copyOf(components);
        }

        @Override
        public List<JsonShape> parts() {
            return components.stream().map(Component::shape).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.record(this);
        }

        /**
         * A component, in the order of the canonical constructor.
         *
         * @param name of the component
         * @param accessor the method without parameters that gives it: of a bean, its getter
         * @param jsonName the same unless {@code @JsonProperty} gives another
         * @param shape of its type; an {@link OptionalShape} for an {@link Optional} or {@link java.util.OptionalInt}
         * @param presence whether the object must have it
         */
        public record Component(
                String name,
                String accessor,
                String jsonName,
                JsonShape shape,
                Presence presence,
                Optional<String> description) {
            /** A component of a record, whose accessor has its name. */
            public Component(
                    String name, String jsonName, JsonShape shape, Presence presence, Optional<String> description) {
                this(name, name, jsonName, shape, presence, description);
            }

            /** Whether the schema lists it under {@code required}. */
            public boolean required() {
                return presence == Presence.REQUIRED;
            }
        }

        /** Whether an object must have a component. */
        public enum Presence {
            /** Missing or null is a mismatch. */
            REQUIRED,
            /** Carries an annotation named {@code Nullable}: missing is null. */
            NULLABLE,
            /** An {@link OptionalShape}: missing is empty. */
            OPTIONAL
        }
    }

    /** A sealed interface of records: one of several objects, told apart by a property. */
    record UnionShape(TypeName type, String discriminator, List<Variant> variants, Optional<String> description)
            implements JsonShape {
        /** Copies the list. */
        public UnionShape {
            variants = List.copyOf(variants);
        }

        @Override
        public List<JsonShape> parts() {
            return variants.stream().<JsonShape>map(Variant::shape).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }

        /**
         * One of the records.
         *
         * @param jsonName the discriminator's value: the simple name unless {@code @JsonTypeName} gives another
         */
        public record Variant(String jsonName, RecordShape shape) {}
    }

    /** A {@link List}, or a {@link java.util.Collection} or {@link Iterable}, which a list is. */
    record ListShape(TypeName type, JsonShape element) implements JsonShape {
        @Override
        public List<JsonShape> parts() {
            return List.of(element);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** A {@link java.util.Set}. */
    record SetShape(TypeName type, JsonShape element) implements JsonShape {
        @Override
        public List<JsonShape> parts() {
            return List.of(element);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(this);
        }
    }

    /** A {@link java.util.Map} with texts as keys. */
    record MapShape(TypeName type, JsonShape value) implements JsonShape {
        @Override
        public List<JsonShape> parts() {
            return List.of(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * An {@link Optional}: null when empty.
     *
     * @param type may be that of an {@link java.util.OptionalInt} and its like, which are of no other type
     * @param value a primitive number for these; nothing primitive for an {@link Optional}
     */
    record OptionalShape(TypeName type, JsonShape value) implements JsonShape {
        /** The number in an {@link java.util.OptionalInt} and its like; empty for an {@link Optional}. */
        public Optional<NumberShape> primitive() {
            return value.unconstrained() instanceof NumberShape number && number.primitive()
                    ? Optional.of(number)
                    : Optional.empty();
        }

        @Override
        public List<JsonShape> parts() {
            return List.of(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.optional(this);
        }
    }

    /**
     * A type with a text form, written with {@code toString()}.
     *
     * @param parser the static method that makes one of a text: {@code LocalDate.parse}'s name, or {@code UUID.fromString}'s
     * @param format for the schema: {@code date}; empty if JSON Schema has no name for it
     * @param pattern a regular expression for the text if no format says what it looks like; else empty
     * @param expected for messages and the schema's description: {@code a date such as 2026-11-21}
     */
    record ParsedShape(ClassName type, String parser, String format, String pattern, String expected)
            implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parsed(this);
        }
    }

    /** A type that says itself how Jackson reads it: handed to the client's mapper. Its schema is unknown. */
    record MappedShape(TypeName type, Optional<String> description) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapped(this);
        }
    }

    /**
     * A value that must be more than its type says.
     *
     * @param value neither constrained itself nor an {@link OptionalShape}, whose value the constraints are on
     * @param constraints at least one; of {@link Constraint.Size} and {@link Constraint.Range} one each at most
     */
    record ConstrainedShape(JsonShape value, List<Constraint> constraints) implements JsonShape {
        /** Copies the list. */
        public ConstrainedShape {
            constraints = List.copyOf(constraints);
        }

        @Override
        public TypeName type() {
            return value.type();
        }

        @Override
        public JsonShape unconstrained() {
            return value;
        }

        @Override
        public List<JsonShape> parts() {
            return List.of(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constrained(this);
        }
    }
}
