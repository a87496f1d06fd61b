package io.qwenterface.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Surroundings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class that implements a client: constants, the client it calls, its methods, the readers and writers they use. */
final class ClientClass {
    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("getClass", "hashCode", "equals", "clone", "toString", "notify", "notifyAll", "wait", "finalize");

    private final ClientModel client;
    private final WriterOptions options;
    private final Function<MethodModel, String> fingerprint;

    ClientClass(ClientModel client, WriterOptions options, Function<MethodModel, String> fingerprint) {
        this.client = client;
        this.options = options;
        this.fingerprint = fingerprint;
    }

    TypeSpec type() {
        ClassMembers members = new ClassMembers(client.generatedType(), constantNames(), methodNames(), typeNames());
        EnumConstants enums = new EnumConstants(members);
        ShapeReading reading = new ShapeReading(members, enums);
        ShapeWriting writing = new ShapeWriting(members, enums);
        RouteText routes = new RouteText(client);
        List<String> specs = client.methods().stream()
                .map(method -> members.constantName(Names.constant(method.name())))
                .toList();
        Toolboxes tools = new Toolboxes(client, members, new ToolMethod(members, reading, writing));
        ClientMethod writer = new ClientMethod(
                client,
                members,
                new PromptConstants(members, client.methods()),
                new OutputConstants(members, reading),
                writing,
                tools,
                fingerprint);
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            MethodModel method = client.methods().get(i);
            methods.add(writer.method(method, specs.get(i), routes.ofMethod(method)));
        }
        TypeSpec.Builder type = head(client)
                .addJavadoc("$L", routes.ofClass())
                .addFields(members.constants())
                .addField(FieldSpec.builder(RuntimeNames.QWEN_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addFields(tools.fields())
                .addMethod(constructor(tools))
                .addMethods(methods)
                .addMethods(members.methods())
                .addTypes(members.types());
        switch (options.component()) {
            case NONE -> {}
            case JAKARTA -> type.addAnnotation(RuntimeNames.JAKARTA_SINGLETON);
            case SPRING -> type.addAnnotation(RuntimeNames.SPRING_COMPONENT);
        }
        return type.build();
    }

    /** Name, modifiers, supertype and marks of a generated class. */
    static TypeSpec.Builder head(ClientModel client) {
        Surroundings surroundings = client.surroundings();
        TypeSpec.Builder type = TypeSpec.classBuilder(client.generatedType())
                .alwaysQualify(surroundings.hidden().toArray(String[]::new))
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED)
                        .addMember("value", "$S", "io.qwenterface.processor.QwenProcessor")
                        .build());
        if (surroundings.deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (!surroundings.warnings().isEmpty()) {
            type.addAnnotation(suppressed(surroundings.warnings()));
        }
        if (client.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addModifiers(Modifier.FINAL).addSuperinterface(client.type());
    }

    static AnnotationSpec suppressed(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return annotation.build();
    }

    private MethodSpec constructor(Toolboxes tools) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sends every prompt through {@code client}$L.", toolsText(tools))
                .addParameter(RuntimeNames.QWEN_CLIENT, "client")
                .addParameters(tools.parameters())
                .addCode("this.client = $T.requireNonNull(client, \"client\");\n", Objects.class)
                .addCode(tools.assignments());
        if (options.component() == WriterOptions.Component.JAKARTA) {
            constructor.addAnnotation(RuntimeNames.JAKARTA_INJECT);
        }
        return constructor.build();
    }

    private static String toolsText(Toolboxes tools) {
        return switch (tools.parameters().size()) {
            case 0 -> "";
            case 1 ->
                ", and lets models call {@code " + tools.parameters().get(0).name() + "}";
            default ->
                tools.parameters().stream()
                        .map(parameter -> "{@code " + parameter.name() + "}")
                        .collect(Collectors.joining(", ", ",\nand lets models call ", ""));
        };
    }

    /** A constant must not be hidden by a parameter. */
    private Names constantNames() {
        return new Names(Stream.concat(
                        Stream.of("client"),
                        client.methods().stream()
                                .flatMap(method -> method.parameters().stream())
                                .map(ParameterModel::name))
                .toList());
    }

    /** A nested type must not hide one that the class names. */
    private Names typeNames() {
        Set<String> names = new HashSet<>(client.surroundings().hidden());
        names.addAll(client.type().simpleNames());
        for (MethodModel method : client.methods()) {
            method.tools()
                    .ifPresent(tools -> tools.tools().stream()
                            .flatMap(tool -> tool.arguments().stream())
                            .map(argument -> TypeWords.of(argument.shape().type()))
                            .forEach(names::add));
        }
        return new Names(names);
    }

    private Names methodNames() {
        Set<String> names = new HashSet<>(METHODS_OF_OBJECT);
        client.methods().stream().map(MethodModel::name).forEach(names::add);
        return new Names(names);
    }
}
