package io.qwenterface.processor.model;

/** How a value becomes text in a prompt. */
public sealed interface Rendering {
    /** Calls the case of this rendering. */
    <R> R match(Cases<R> cases);

    /** One method for each rendering. */
    interface Cases<R> {
        /** As it is. */
        R text(Text text);

        /** {@code String.valueOf}. */
        R primitive(Primitive primitive);

        /** {@code toString()}. */
        R stringified(Stringified stringified);

        /** JSON. */
        R json(Json json);
    }

    /** A {@link String}, printed as it is. */
    record Text() implements Rendering {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A primitive, printed with {@link String#valueOf}. */
    record Primitive() implements Rendering {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.primitive(this);
        }
    }

    /**
     * An object, printed with its {@code toString()}: numbers, enums, {@code java.time}.
     *
     * @param isIdentity whether that is the one of {@link Object}, which tells the class and a number
     */
    record Stringified(boolean isIdentity) implements Rendering {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stringified(this);
        }
    }

    /** A record, list or map, printed as JSON. */
    record Json(JsonShape shape) implements Rendering {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.json(this);
        }
    }
}
