package io.qwenterface.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.qwenterface.Transport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One abstract method of a client, with the annotations that hold for it after overriding.
 *
 * @param returnType with the type arguments that a generic super-interface was given
 * @param typeParameters the method's own; empty in a sound client
 * @param parameters in order
 * @param varargs whether the last parameter is variable-arity; its type is then an array
 * @param exceptions as declared
 * @param deprecated whether overriding it warns unless the override is deprecated, too
 * @param model which model answers
 * @param place where
 * @param route how, decided from the former
 * @param system the system prompt, if there is one
 * @param user the user message; without {@code @User} a template of the one parameter
 * @param examples turns before the user message, in order
 * @param prefill what the answer begins with, if anything
 * @param voice of the answer as speech, if it is asked for
 * @param options merged, unset ones empty
 * @param thinking what {@code @Thinking} asks for; empty without it
 * @param tools what the model may call; empty without {@code @Tools}
 * @param toolMark where {@code @Tool} is on it, which is for methods that a model calls
 * @param output what the return type asks for
 * @param unread constraints around the answer, or on a text, which nothing checks
 * @param silenced the codes in {@code @SuppressWarnings} on the method
 * @param origin the method's name
 */
public record MethodModel(
        String name,
        TypeName returnType,
        List<TypeVariableName> typeParameters,
        List<ParameterModel> parameters,
        boolean varargs,
        List<TypeName> exceptions,
        boolean deprecated,
        ModelChoice model,
        Place place,
        Route route,
        Optional<PromptModel> system,
        PromptModel user,
        List<ExampleModel> examples,
        Optional<Setting<String>> prefill,
        Optional<Setting<String>> voice,
        OptionsModel options,
        Optional<ThinkingModel> thinking,
        Optional<ToolsModel> tools,
        Optional<Origin> toolMark,
        Output output,
        List<Constraint.Unchecked> unread,
        Set<String> silenced,
        Origin origin) {

    /** Copies the collections. */
    public MethodModel {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
        examples = List.copyOf(examples);
        unread = List.copyOf(unread);
        silenced = Set.copyOf(silenced);
    }

    /** The parameters that hold images, videos or sound. */
    public List<ParameterModel> mediaParameters() {
        return parameters.stream()
                .filter(parameter -> parameter.role() == ParameterModel.Role.MEDIA)
                .toList();
    }

    /** Whether images are to be read at the highest resolution. */
    public boolean asksForHighResolution() {
        return mediaParameters().stream()
                .flatMap(parameter -> parameter.media().stream())
                .anyMatch(media -> media.highResolution().value());
    }

    /** Whether the service is asked for the sources of a search. */
    public boolean asksForSources() {
        return route.transport() == Transport.DASHSCOPE && options.searches() && output.holdsReply();
    }

    /** How messages name the method: {@code draftReply(ticket, tone)}. */
    public String signature() {
        return parameters.stream().map(ParameterModel::name).collect(Collectors.joining(", ", name + "(", ")"));
    }
}
