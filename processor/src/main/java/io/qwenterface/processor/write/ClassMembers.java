package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.JsonShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The constants and private methods of one generated class, in the order in which they were asked for. */
final class ClassMembers {
    private final ClassName self;
    private final Names constantNames;
    private final Names methodNames;
    private final List<FieldSpec> constants = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<Task, String> nameOf = new HashMap<>();

    ClassMembers(ClassName self, Names constantNames, Names methodNames) {
        this.self = self;
        this.constantNames = constantNames;
        this.methodNames = methodNames;
    }

    /** Reserves a name, so that it goes to whom it fits best, whoever comes later. */
    String constantName(String wanted) {
        return constantNames.take(wanted);
    }

    /** Reserves the first of the two names if it is free, else one like the second. */
    String constantName(String wanted, String otherwise) {
        return constantNames.take(wanted, otherwise);
    }

    /** Adds a constant under a name from {@link #constantName}. */
    void addConstant(String name, TypeName type, CodeBlock value) {
        constants.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
    }

    /**
     * The name of a private static method that does one thing to values of one shape, written when it is first asked for.
     *
     * @param verb what the method does, the start of its name
     * @param body gives the method from its name
     */
    String method(String verb, JsonShape shape, Function<String, MethodSpec> body) {
        Task task = new Task(verb, shape);
        String name = nameOf.get(task);
        if (name == null) {
            name = methodNames.take(verb + TypeWords.of(shape.type()));
            nameOf.put(task, name);
            int place = methods.size();
            MethodSpec method = body.apply(name);
            // What the body asked for was added behind; a reader goes from the whole to its parts.
            methods.add(place, method);
        }
        return name;
    }

    /** A method reference to such a method. */
    CodeBlock reference(String method) {
        return CodeBlock.of("$T::$L", self, method);
    }

    List<FieldSpec> constants() {
        return List.copyOf(constants);
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    private record Task(String verb, JsonShape shape) {}
}
