package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.qwenterface.Effort;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.processor.model.ExampleModel;
import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ModelChoice;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ThinkingModel;
import io.qwenterface.processor.read.PromptResolver.PromptParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads one method with the annotations that hold for it: its own, each replacing the interface's. */
final class MethodReader {
    private final Compilation compilation;
    private final TypeElement client;
    private final Origins origins;
    private final AnnotationReader annotations;
    private final MediaReader media;
    private final PromptReader prompts;
    private final OutputReader outputs;
    private final ToolsReader tools;

    MethodReader(
            Compilation compilation,
            TypeElement client,
            String packageName,
            Origins origins,
            AnnotationReader annotations,
            ToolsReader tools) {
        this.compilation = compilation;
        this.client = client;
        this.origins = origins;
        this.annotations = annotations;
        this.media = new MediaReader(annotations);
        this.prompts = new PromptReader(compilation, packageName);
        this.tools = tools;
        this.outputs = new OutputReader(compilation, packageName);
    }

    MethodModel read(ExecutableElement method) {
        Origin origin = origins.of(method);
        String name = method.getSimpleName().toString();
        // With the type arguments that the client gave to a generic super-interface.
        ExecutableType signature =
                (ExecutableType) compilation.types().asMemberOf((DeclaredType) client.asType(), method);
        List<ParameterModel> parameters = new ArrayList<>();
        List<PromptParameter> printable = new ArrayList<>();
        List<PromptParameter> keys = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror type = signature.getParameterTypes().get(i);
            boolean nullable = JavaType.isNullable(parameter, parameter.asType());
            String parameterName = parameter.getSimpleName().toString();
            List<MediaModel> held = media.read(parameter, type);
            ParameterModel.Role role =
                    held.isEmpty() && !MediaReader.isMedia(type) ? role(parameter, type) : ParameterModel.Role.MEDIA;
            parameters.add(
                    new ParameterModel(parameterName, TypeName.get(type), nullable, role, held, origins.of(parameter)));
            if (role == ParameterModel.Role.PROMPT) {
                printable.add(new PromptParameter(parameterName, type, nullable));
            }
            if (role == ParameterModel.Role.CONVERSATION_ID) {
                keys.add(new PromptParameter(parameterName, type, nullable));
            }
        }
        ModelChoice model = model(method);
        Optional<ThinkingModel> thinking = nearest(method, "Thinking").map(MethodReader::thinking);
        List<String> mediaNames = parameters.stream()
                .filter(parameter -> parameter.role() == ParameterModel.Role.MEDIA)
                .map(ParameterModel::name)
                .toList();
        ModelFacts facts = new ModelFacts(model, thinking, Senses.of(parameters), compilation.catalog());
        Place place = place(method);
        Output output = outputs.read(signature.getReturnType(), displayed(method), name, facts);
        List<PromptParameter> named =
                Stream.concat(printable.stream(), keys.stream()).toList();
        Optional<PromptModel> system =
                nearest(method, "System").map(annotation -> prompts.system(annotation, named, mediaNames));
        PromptModel user = annotations
                .find(method, "User")
                .map(annotation -> prompts.user(annotation, named, mediaNames))
                .orElseGet(() -> prompts.implied(printable, mediaNames, origin));
        Optional<Setting<String>> prefill =
                annotations.find(method, "Prefill").map(annotation -> annotation.text("value"));
        OptionsModel options = OptionsReader.read(both(method, "Options").toList());
        return new MethodModel(
                name,
                TypeName.get(signature.getReturnType()),
                method.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                parameters,
                method.isVarArgs(),
                signature.getThrownTypes().stream().map(TypeName::get).toList(),
                compilation.elements().isDeprecated(method),
                model,
                place,
                facts.route(
                        place,
                        output,
                        new ModelFacts.Needs(
                                has(parameters, ParameterModel.Role.OPTIONS),
                                options.searches() || has(parameters, ParameterModel.Role.OPTIONS),
                                options.searches() && output.holdsReply(),
                                prefill.isPresent() || options.answers() > 1)),
                system,
                user,
                examples(method),
                prefill,
                nearest(method, "Speech").map(annotation -> annotation.text("voice")),
                options,
                thinking,
                tools.read(method),
                annotations.find(method, "Tool").map(AnnotationUse::origin),
                output,
                ConstraintsUnread.of(
                        method, signature.getReturnType(), output, displayed(method), compilation.elements()),
                Silenced.on(method),
                origin);
    }

    private static boolean has(List<ParameterModel> parameters, ParameterModel.Role role) {
        return !ParameterModel.of(role, parameters).isEmpty();
    }

    private ParameterModel.Role role(VariableElement parameter, TypeMirror type) {
        if (annotations.find(parameter, "ConversationId").isPresent()) {
            return ParameterModel.Role.CONVERSATION_ID;
        }
        return switch (JavaType.nameOf(type)) {
            case "io.qwenterface.runtime.Conversation" -> ParameterModel.Role.CONVERSATION;
            case "io.qwenterface.runtime.CallOptions" -> ParameterModel.Role.OPTIONS;
            default -> ParameterModel.Role.PROMPT;
        };
    }

    private static String displayed(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    private Optional<AnnotationUse> nearest(ExecutableElement method, String name) {
        return annotations.find(method, name).or(() -> annotations.find(client, name));
    }

    /** The method's, then the interface's. */
    private Stream<AnnotationUse> both(ExecutableElement method, String name) {
        return Stream.concat(annotations.all(method, name).stream(), annotations.all(client, name).stream());
    }

    private static ThinkingModel thinking(AnnotationUse annotation) {
        return new ThinkingModel(
                annotation.flag("value"),
                annotation.explicit("budget", Integer.class),
                annotation.constant("effort", Effort.UNSET));
    }

    private ModelChoice model(ExecutableElement method) {
        return nearest(method, "QwenModel")
                .map(annotation -> new ModelChoice(
                        annotation.text("value"),
                        annotation.constant("transport", Transport.AUTO),
                        annotation.flag("custom"),
                        true))
                .orElseGet(() -> ModelChoice.missing(origins.of(client)));
    }

    private Place place(ExecutableElement method) {
        Optional<AnnotationUse> workspace = nearest(method, "Workspace");
        return new Place(
                nearest(method, "Region")
                        .map(annotation -> annotation.constant("value", Region.Id.SINGAPORE))
                        .orElseGet(() -> new Setting<>(Region.Id.SINGAPORE, origins.of(client))),
                workspace.map(annotation -> annotation.text("value")),
                workspace
                        .map(annotation -> annotation.flag("dedicatedHost"))
                        .orElseGet(() -> new Setting<>(false, origins.of(client))));
    }

    private List<ExampleModel> examples(ExecutableElement method) {
        return Stream.concat(annotations.all(client, "Example").stream(), annotations.all(method, "Example").stream())
                .map(annotation -> new ExampleModel(annotation.text("user"), annotation.text("assistant")))
                .toList();
    }
}
