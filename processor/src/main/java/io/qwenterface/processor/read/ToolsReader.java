package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.ToolClass;
import io.qwenterface.processor.model.ToolModel;
import io.qwenterface.processor.model.ToolsModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Tools}, and the classes it lists. Keeps what it found, for what the generated class has to mind. */
final class ToolsReader {
    private final TypeElement client;
    private final String packageName;
    private final AnnotationReader annotations;
    private final ToolMethods methods;
    private final ToolReader tools;
    private final Set<TypeElement> classes = new LinkedHashSet<>();
    private final Set<ExecutableElement> found = new LinkedHashSet<>();

    ToolsReader(Compilation compilation, TypeElement client, String packageName, AnnotationReader annotations) {
        this.client = client;
        this.packageName = packageName;
        this.annotations = annotations;
        this.methods = new ToolMethods(compilation.elements());
        this.tools = new ToolReader(compilation, packageName);
    }

    /** The method's, else the interface's. */
    Optional<ToolsModel> read(ExecutableElement method) {
        Optional<AnnotationUse> ofInterface = annotations.find(client, "Tools");
        Optional<AnnotationUse> ofMethod = annotations.find(method, "Tools");
        boolean both = ofInterface.isPresent() && ofMethod.isPresent();
        return ofMethod.or(() -> ofInterface).map(annotation -> read(annotation, both));
    }

    private ToolsModel read(AnnotationUse annotation, boolean cancelling) {
        List<ToolClass> listed = annotation.explicitList("value", TypeMirror.class).orElse(List.of()).stream()
                .map(literal -> read(literal.value(), literal.origin()))
                .toList();
        return new ToolsModel(
                listed,
                annotation.explicitList("builtin", String.class).orElse(List.of()),
                annotation.number("maxRounds"),
                cancelling,
                annotation.origin());
    }

    private ToolClass read(TypeMirror type, Origin origin) {
        ToolClass.Standing standing = standing(type);
        return new ToolClass(
                TypeName.get(type),
                JavaType.display(type),
                standing,
                standing == ToolClass.Standing.USABLE ? tools((DeclaredType) type, origin) : List.of(),
                origin);
    }

    private ToolClass.Standing standing(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || element.getKind() == ElementKind.ANNOTATION_TYPE) {
            return ToolClass.Standing.NO_CLASS;
        }
        if (!element.getTypeParameters().isEmpty()) {
            return ToolClass.Standing.GENERIC;
        }
        return JavaType.isVisible(element, packageName) ? ToolClass.Standing.USABLE : ToolClass.Standing.INVISIBLE;
    }

    private List<ToolModel> tools(DeclaredType type, Origin origin) {
        TypeElement element = (TypeElement) type.asElement();
        List<ExecutableElement> marked = methods.of(element);
        classes.add(element);
        found.addAll(marked);
        return marked.stream().map(method -> tools.read(type, method, origin)).toList();
    }

    /** Every class that a {@code @Tools} read so far lists. */
    Set<TypeElement> classes() {
        return classes;
    }

    /** Every tool of these classes. */
    Set<ExecutableElement> methods() {
        return found;
    }
}
