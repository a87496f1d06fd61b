package io.qwenterface.processor.read;

import com.palantir.javapoet.ClassName;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Declaration;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotated interfaces. Keeps what it generated names for, to see when two interfaces want the same one. */
public final class ClientReader {
    private static final String GENERATED = AnnotationReader.PACKAGE + ".Generated";

    private final Compilation compilation;
    private final SurroundingsReader surroundings;
    private final Map<ClassName, String> taken = new HashMap<>();

    /** A reader for one run of the compiler. */
    public ClientReader(Compilation compilation) {
        this.compilation = compilation;
        this.surroundings = new SurroundingsReader(compilation);
    }

    /** Reads an interface, or whatever else carries the annotations of one. */
    public ClientModel read(TypeElement client) {
        ClassName type = ClassName.get(client);
        ClassName generated = ClassName.get(type.packageName(), "Qwen" + String.join("_", type.simpleNames()));
        Origins origins = new Origins(client);
        AnnotationReader annotations = new AnnotationReader(compilation.elements(), origins);
        List<MethodModel> methods = new ArrayList<>();
        List<Setting<String>> literals = new ArrayList<>(annotations.literals(client));
        List<ExecutableElement> implemented =
                client.getKind() == ElementKind.INTERFACE ? new ImplementedMethods(compilation).of(client) : List.of();
        ToolsReader tools = new ToolsReader(compilation, client, type.packageName(), annotations);
        if (!implemented.isEmpty()) {
            MethodReader reader =
                    new MethodReader(compilation, client, type.packageName(), origins, annotations, tools);
            for (ExecutableElement method : implemented) {
                methods.add(reader.read(method));
                literals.addAll(annotations.literals(method));
                for (VariableElement parameter : method.getParameters()) {
                    literals.addAll(annotations.literals(parameter));
                }
            }
        }
        return new ClientModel(
                type,
                generated,
                isPublic(client),
                declaration(client, generated, AnnotationReader.names(client)),
                surroundings.read(client, implemented, tools),
                methods,
                literals,
                silenced(client),
                annotations
                        .find(client, "QwenModel")
                        .filter(model -> client.getKind() != ElementKind.INTERFACE)
                        .map(AnnotationUse::origin)
                        .orElseGet(() -> origins.of(client)));
    }

    private Declaration declaration(TypeElement client, ClassName generated, List<String> annotations) {
        return new Declaration(
                kind(client.getKind()),
                client.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList(),
                !JavaType.isVisible(client, JavaType.packageOf(client)),
                client.getModifiers().contains(Modifier.SEALED),
                isTaken(client, generated),
                annotations);
    }

    private static Declaration.Kind kind(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> Declaration.Kind.INTERFACE;
            case RECORD -> Declaration.Kind.RECORD;
            case ENUM -> Declaration.Kind.ENUM;
            default -> Declaration.Kind.CLASS;
        };
    }

    private static boolean isPublic(TypeElement client) {
        for (Element at = client; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
            boolean inInterface = at.getEnclosingElement() != null
                    && at.getEnclosingElement().getKind().isInterface();
            if (!inInterface && !at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** A class of ours from an earlier build may lie on the class path: that is no clash. */
    private boolean isTaken(TypeElement client, ClassName generated) {
        String owner = client.getQualifiedName().toString();
        if (!taken.computeIfAbsent(generated, name -> owner).equals(owner)) {
            return true;
        }
        TypeElement existing = compilation.elements().getTypeElement(generated.canonicalName());
        return existing != null
                && existing.getAnnotationMirrors().stream()
                        .noneMatch(annotation ->
                                JavaType.nameOf(annotation.getAnnotationType()).equals(GENERATED));
    }

    /** Those on an outer class hold inside. */
    private static Set<String> silenced(TypeElement client) {
        Set<String> words = new HashSet<>();
        for (Element at = client; at != null; at = at.getEnclosingElement()) {
            words.addAll(Silenced.on(at));
        }
        return words;
    }

    /** Whether everything an interface is made of has arrived; what is missing may be generated in this round. */
    public boolean isComplete(TypeElement client) {
        return new Completeness(compilation.elements()).of(client);
    }
}
