package io.qwenterface.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** A piece of a prompt. */
public sealed interface Node {
    /** Calls the case of this node. A new kind of node does not compile until everybody handles it. */
    <R> R match(Cases<R> cases);

    /** One method for each kind of node. */
    interface Cases<R> {
        /** Text. */
        R literal(Literal literal);

        /** A value to print. */
        R variable(Variable variable);

        /** A part to repeat or to leave out. */
        R section(Section section);

        /** A part for when a section's would be left out. */
        R inverted(InvertedSection section);

        /** Images, videos or sound. */
        R media(Media media);
    }

    /** Text that goes out as it is. Never empty. */
    record Literal(String text) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /** {@code {{ticket.subject}}}: a value to print. Null prints as nothing if {@link Access#nullable()}. */
    record Variable(Access access, Rendering rendering) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.variable(this);
        }
    }

    /**
     * {@code {{#items}}…{{/items}}}.
     *
     * @param subject the value that decides. Null counts as empty if {@link Access#nullable()}
     * @param kind how it decides
     * @param element what the body may refer to; there is none for {@link Kind#BOOLEAN}
     * @param body what to print for each element, or if the value is there
     */
    record Section(Access subject, Kind kind, Optional<Element> element, List<Node> body) implements Node {
        /** Copies the list. */
        public Section {
            body = List.copyOf(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.section(this);
        }
    }

    /**
     * {@code {{^items}}…{{/items}}}: printed if the value is false, null, or empty.
     */
    record InvertedSection(Access subject, Kind kind, List<Node> body) implements Node {
        /** Copies the list. */
        public InvertedSection {
            body = List.copyOf(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inverted(this);
        }
    }

    /**
     * The images, videos or sound of a parameter: a part of the message of its own, never of a section or a system prompt.
     *
     * @param parameter its name
     */
    record Media(String parameter) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.media(this);
        }
    }

    /** What a section may stand on. */
    enum Kind {
        /** A {@code boolean} or {@link Boolean}: printed once if true. */
        BOOLEAN,
        /** An {@link Iterable}: printed for each element. */
        ITERABLE,
        /** An array: printed for each element. */
        ARRAY,
        /** An {@link Optional}: printed once with its content. */
        OPTIONAL,
        /** A value that may be null: printed once with it. */
        NULLABLE
    }

    /**
     * The value that a section's body stands for in turn.
     *
     * @param id unique within the template; {@link Access.Base.OfElement} refers to it
     * @param type as an iteration variable may be declared; primitive in an array of primitives
     * @param suggestedName a Java identifier that reads well, {@code item} for {@code order.items}; not unique
     */
    record Element(int id, TypeName type, String suggestedName) {}
}
