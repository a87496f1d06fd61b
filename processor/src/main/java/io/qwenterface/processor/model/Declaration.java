package io.qwenterface.processor.model;

import java.util.List;

/**
 * The declaration of a client type, as far as it decides whether a class can implement it.
 *
 * @param kind what the annotated type is
 * @param typeParameters the names of its type parameters
 * @param unreachable whether it is private or inside something private
 * @param sealed whether only the types it permits may implement it
 * @param nameTaken whether the generated class's name belongs to another class already
 * @param annotations the simple names of our annotations on the type, for example {@code System}
 */
public record Declaration(
        Kind kind,
        List<String> typeParameters,
        boolean unreachable,
        boolean sealed,
        boolean nameTaken,
        List<String> annotations) {

    /** Copies the lists. */
    public Declaration {
        typeParameters = List.copyOf(typeParameters);
        annotations = List.copyOf(annotations);
    }

    /** What can carry our annotations. */
    public enum Kind {
        /** As it should be. */
        INTERFACE("interface"),
        /** A class, abstract or not. */
        CLASS("class"),
        /** A record. */
        RECORD("record"),
        /** An enum. */
        ENUM("enum");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** How a message calls it. */
        public String noun() {
            return noun;
        }
    }
}
