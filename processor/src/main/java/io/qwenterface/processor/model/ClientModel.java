package io.qwenterface.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * One annotated interface.
 *
 * @param type the interface
 * @param generatedType the class to write: {@code QwenSupportDesk}, for a nested interface {@code QwenOuter_Inner}
 * @param isPublic whether the interface, with everything around it, is public
 * @param declaration what was declared, as far as a client has demands on it
 * @param surroundings what the generated class has to mind
 * @param methods those to implement, in source order, inherited ones last
 * @param literals every text in our annotations on the interface, its methods and parameters
 * @param silenced the codes in {@code @SuppressWarnings} on the interface
 * @param origin the interface's name
 */
public record ClientModel(
        ClassName type,
        ClassName generatedType,
        boolean isPublic,
        Declaration declaration,
        Surroundings surroundings,
        List<MethodModel> methods,
        List<Setting<String>> literals,
        Set<String> silenced,
        Origin origin) {

    /** Copies the collections. */
    public ClientModel {
        methods = List.copyOf(methods);
        literals = List.copyOf(literals);
        silenced = Set.copyOf(silenced);
    }

    /** The name without the package: {@code SupportDesk}, nested {@code Outer.Inner}. */
    public String name() {
        return String.join(".", type.simpleNames());
    }

    /** The package; empty if unnamed. */
    public String packageName() {
        return type.packageName();
    }
}
