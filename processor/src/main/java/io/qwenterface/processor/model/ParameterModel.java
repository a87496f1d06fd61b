package io.qwenterface.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of a client's method.
 *
 * @param type with the type arguments that a generic super-interface was given; an array for variable arity
 * @param nullable whether it carries an annotation named {@code Nullable}; otherwise null is refused at run time
 * @param role what the argument is for
 * @param media the annotations that make it an image, a video or sound; one in a sound client, of {@link Role#MEDIA}
 * @param origin the parameter's name
 */
public record ParameterModel(
        String name, TypeName type, boolean nullable, Role role, List<MediaModel> media, Origin origin) {
    /** Copies the list. */
    public ParameterModel {
        media = List.copyOf(media);
    }

    /** A parameter without media. */
    public ParameterModel(String name, TypeName type, boolean nullable, Role role, Origin origin) {
        this(name, type, nullable, role, List.of(), origin);
    }

    /** Those of a role, in order. */
    public static List<ParameterModel> of(Role role, List<ParameterModel> parameters) {
        return parameters.stream().filter(parameter -> parameter.role() == role).toList();
    }

    /** What an argument is for. */
    public enum Role {
        /** Something the prompts print. */
        PROMPT,
        /** Earlier turns, which are sent as messages of their own. */
        CONVERSATION,
        /** The key under which a store keeps earlier turns; a prompt may print it. */
        CONVERSATION_ID,
        /** What this call does otherwise than the annotations say. */
        OPTIONS,
        /** Images, videos or sound, which are sent as parts of the user message. */
        MEDIA
    }
}
