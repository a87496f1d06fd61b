package io.qwenterface.processor.read;

import com.palantir.javapoet.ClassName;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Component;
import io.qwenterface.processor.model.JsonShape.RecordShape.Presence;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.ToolModel;
import io.qwenterface.processor.model.ToolParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads one method with {@code @Tool}. */
final class ToolReader {
    private final Compilation compilation;
    private final String packageName;
    private final Descriptions descriptions;
    private final ShapeReader arguments;
    private final ToolResults results;

    ToolReader(Compilation compilation, String packageName) {
        this.compilation = compilation;
        this.packageName = packageName;
        this.descriptions = new Descriptions(compilation.elements());
        this.arguments = new ShapeReader(compilation, packageName, true);
        this.results = new ToolResults(compilation, packageName);
    }

    /**
     * The tool.
     *
     * @param type the class that has or inherits the method
     * @param listed where that class is listed
     */
    ToolModel read(DeclaredType type, ExecutableElement method, Origin listed) {
        ExecutableType signature = (ExecutableType) compilation.types().asMemberOf(type, method);
        String methodName = method.getSimpleName().toString();
        ClassName owner = ClassName.get((TypeElement) method.getEnclosingElement());
        String displayed = displayed(owner, method);
        List<ToolParameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            parameters.add(parameter(
                    method,
                    method.getParameters().get(i),
                    signature.getParameterTypes().get(i),
                    displayed));
        }
        return new ToolModel(
                owner,
                methodName,
                written(method, "name").orElse(methodName),
                written(method, "value").or(() -> descriptions.ofMethod(method)),
                parameters,
                results.read(signature.getReturnType(), displayed),
                method.getModifiers().contains(Modifier.STATIC),
                reach(method),
                method.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList(),
                namesLost(method),
                Silenced.on(method),
                listed);
    }

    private ToolParameter parameter(
            ExecutableElement method, VariableElement parameter, TypeMirror type, String displayed) {
        String name = parameter.getSimpleName().toString();
        return switch (JavaType.nameOf(type)) {
            case "io.qwenterface.runtime.ToolContext" -> new ToolParameter(name, new ToolParameter.Context());
            case "io.qwenterface.runtime.Conversation" ->
                unsupported(
                        name,
                        Unreadable.at(
                                Trail.from("parameter " + name + " of " + displayed, "is"),
                                "a Conversation, which no model writes",
                                "Take a ToolContext: its conversation() is the one of the call."));
            default -> {
                try {
                    JsonShape shape = arguments.read(
                            type,
                            parameter.getAnnotationMirrors(),
                            Trail.from("parameter " + name + " of " + displayed, "is"));
                    Presence presence =
                            JavaType.isNullable(parameter, parameter.asType()) ? Presence.NULLABLE : Presence.REQUIRED;
                    yield new ToolParameter(
                            name,
                            new ToolParameter.Argument(new Component(
                                    name,
                                    name,
                                    shape,
                                    shape instanceof JsonShape.OptionalShape ? Presence.OPTIONAL : presence,
                                    descriptions.ofParameter(method, parameter))));
                } catch (Unreadable e) {
                    yield unsupported(name, e);
                }
            }
        };
    }

    private static ToolParameter unsupported(String name, Unreadable why) {
        return new ToolParameter(name, new ToolParameter.Unsupported(why.why()));
    }

    /** Not whether its class can be named: a public method may be inherited from a class that cannot. */
    private ToolModel.Reach reach(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return ToolModel.Reach.PRIVATE;
        }
        return method.getModifiers().contains(Modifier.PUBLIC)
                        || JavaType.packageOf(method).equals(packageName)
                ? ToolModel.Reach.CALLABLE
                : ToolModel.Reach.HIDDEN;
    }

    /** A class file without names has arg0, arg1 and so on. */
    private static boolean namesLost(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).getSimpleName().contentEquals("arg" + i));
    }

    private static String displayed(ClassName owner, ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", ", owner.simpleName() + "." + method.getSimpleName() + "(", ")"));
    }

    /** A member of the annotation; nothing if it is blank. */
    private static Optional<String> written(ExecutableElement method, String member) {
        for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
            if (JavaType.nameOf(annotation.getAnnotationType()).equals(AnnotationReader.PACKAGE + ".Tool")) {
                for (var entry : annotation.getElementValues().entrySet()) {
                    AnnotationValue value = entry.getValue();
                    if (entry.getKey().getSimpleName().contentEquals(member)
                            && value.getValue() instanceof String text
                            && !text.isBlank()) {
                        return Optional.of(text.strip());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
