package io.qwenterface.processor.model;

import java.util.List;

/** What a method's return type asks for. */
public sealed interface Output {
    /** Calls the case of this output. A new return type does not compile until every writer handles it. */
    <R> R match(Cases<R> cases);

    /** One method for each kind of output. */
    interface Cases<R> {
        /** The text. */
        R text(Text text);

        /** A value read from JSON. */
        R json(Json json);

        /** The text in pieces. */
        R textStream(TextStream stream);

        /** Everything that happens. */
        R eventStream(EventStream stream);

        /** The elements of a list, one by one. */
        R elementStream(ElementStream stream);

        /** An object as it grows. */
        R partialStream(PartialStream stream);

        /** Nothing that can be given. Does not happen in a sound client. */
        R unsupported(Unsupported unsupported);
    }

    /** Whether it comes piece by piece. */
    default boolean isStream() {
        return false;
    }

    /** What the model is asked for in JSON. */
    sealed interface Structured extends Output {
        /** Of what the schema describes. */
        JsonShape shape();

        /** The schema's name: letters, digits, {@code _} and {@code -}, at most 64. */
        String name();

        /** Whether the schema is that of an object with the shape under {@code "value"}: the shape itself is no object. */
        boolean wrapped();

        /** How the model is made to answer with JSON. */
        Mode mode();
    }

    /** {@code String}. */
    record Text(Delivery delivery, Envelope envelope) implements Output {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A value read from JSON.
     *
     * @param shape of the value, without envelope and delivery
     * @param name of the schema: letters, digits, {@code _} and {@code -}, at most 64
     * @param wrapped whether the schema is that of an object with the shape under {@code "value"}, since the shape itself
     *     is no object
     * @param mode how the model is made to answer with JSON
     */
    record Json(JsonShape shape, String name, boolean wrapped, Mode mode, Delivery delivery, Envelope envelope)
            implements Structured {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.json(this);
        }
    }

    /** {@code Flow.Publisher<String>}. */
    record TextStream() implements Output {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.textStream(this);
        }

        @Override
        public boolean isStream() {
            return true;
        }
    }

    /** {@code Flow.Publisher<StreamEvent>}. */
    record EventStream() implements Output {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.eventStream(this);
        }

        @Override
        public boolean isStream() {
            return true;
        }
    }

    /** {@code Flow.Publisher} of values: the elements of a list. */
    record ElementStream(JsonShape.ListShape shape, String name, Mode mode) implements Structured {
        @Override
        public boolean wrapped() {
            return true;
        }

        @Override
        public boolean isStream() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elementStream(this);
        }
    }

    /** {@code Flow.Publisher<Partial<R>>}: snapshots of a record, or of one of a sealed interface's. */
    record PartialStream(JsonShape shape, String name, boolean wrapped, Mode mode) implements Structured {
        @Override
        public boolean isStream() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partialStream(this);
        }
    }

    /**
     * A return type that nothing can be read into.
     *
     * @param kind what about it
     * @param subject the part at fault: {@code Triage.due}, or the method with its parentheses
     * @param reason goes on after the subject: {@code is a java.util.Date, which cannot be read from JSON}
     * @param path how the subject is reached, from the return type on: {@code Triage}, {@code due}; empty if directly
     * @param cure what to write instead
     */
    record Unsupported(Kind kind, String subject, String reason, List<String> path, String cure) implements Output {
        /** Copies the list. */
        public Unsupported {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unsupported(this);
        }

        /** What about a return type is unsupported. */
        public enum Kind {
            /** The type itself, or what it holds. */
            RETURN_TYPE,
            /** Something inside one of its records. */
            COMPONENT,
            /** What it streams. */
            STREAM,
            /** A constraint on a type that it says nothing about. */
            CONSTRAINT_TARGET,
            /** Constraints that no value meets. */
            CONTRADICTION,
            /** A constraint's regular expression. */
            PATTERN,
            /** A constraint's bound. */
            BOUND,
            /** What it streams snapshots of. */
            PARTIAL,
            /** What it streams stands in something that only a whole answer has. */
            STREAM_WRAPPER
        }
    }

    /** How a value comes. */
    enum Delivery {
        /** When the method returns. */
        BLOCKING,
        /** In a {@link java.util.concurrent.CompletableFuture}. */
        FUTURE,
        /** In a {@link java.util.concurrent.CompletionStage}. */
        STAGE
    }

    /** Whether the caller gets a reply, with more than the answer itself. */
    default boolean holdsReply() {
        return envelopeOrNone() != Envelope.NONE || this instanceof EventStream;
    }

    /** What comes with the value of an output; nothing with a stream. */
    default Envelope envelopeOrNone() {
        if (this instanceof Text text) {
            return text.envelope();
        }
        return this instanceof Json json ? json.envelope() : Envelope.NONE;
    }

    /** What comes with a value. */
    enum Envelope {
        /** Nothing. */
        NONE,
        /** The rest of the answer: {@code Reply<T>}. */
        REPLY,
        /** Several answers, each with its rest: {@code List<Reply<T>>}. */
        REPLIES
    }

    /** How a model is made to answer with JSON (wire reference c.4). */
    enum Mode {
        /** The service enforces the schema. */
        JSON_SCHEMA,
        /** The service enforces JSON, the prompt carries the schema. */
        JSON_OBJECT,
        /** The prompt carries the schema. */
        PROMPTED
    }
}
