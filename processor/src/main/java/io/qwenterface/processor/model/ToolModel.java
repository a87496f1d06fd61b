package io.qwenterface.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A method that a model may call.
 *
 * @param owner the class that declares it
 * @param methodName its name in Java
 * @param name its name for the model, and where that was written
 * @param description what it does, for the model
 * @param parameters in order
 * @param result what it gives back
 * @param isStatic whether it needs no instance
 * @param reach whether the generated class can call it
 * @param typeParameters the names of its own
 * @param namesLost whether the class file it comes from does not know what its parameters are called
 * @param silenced the codes in {@code @SuppressWarnings} on it
 * @param origin the method
 */
public record ToolModel(
        ClassName owner,
        String methodName,
        String name,
        Optional<String> description,
        List<ToolParameter> parameters,
        ToolResult result,
        boolean isStatic,
        Reach reach,
        List<String> typeParameters,
        boolean namesLost,
        Set<String> silenced,
        Origin origin) {
    /** Copies the collections. */
    public ToolModel {
        parameters = List.copyOf(parameters);
        typeParameters = List.copyOf(typeParameters);
        silenced = Set.copyOf(silenced);
    }

    /** How messages name the method: {@code Orders.find(number)}. */
    public String signature() {
        return parameters.stream()
                .map(ToolParameter::name)
                .collect(Collectors.joining(", ", owner.simpleName() + "." + methodName + "(", ")"));
    }

    /** The parameters that the model fills in. */
    public List<JsonShape.RecordShape.Component> arguments() {
        return parameters.stream()
                .map(ToolParameter::content)
                .filter(ToolParameter.Argument.class::isInstance)
                .map(argument -> ((ToolParameter.Argument) argument).component())
                .toList();
    }

    /** Whether a class can call a method. */
    public enum Reach {
        /** It can. */
        CALLABLE,
        /** The method is private. */
        PRIVATE,
        /** The method is in another package, and not public. */
        HIDDEN
    }
}
