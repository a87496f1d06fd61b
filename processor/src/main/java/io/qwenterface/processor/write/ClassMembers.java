package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.qwenterface.processor.model.JsonShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** The constants, private methods and private records of one generated class, in the order in which they were asked for. */
final class ClassMembers {
    private final ClassName self;
    private final Names constantNames;
    private final Names methodNames;
    private final Names typeNames;
    private final List<FieldSpec> constants = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<ClassName, TypeSpec> types = new LinkedHashMap<>();
    private final Map<Task, String> nameOf = new HashMap<>();
    private final Map<String, ClassName> sharedTypes = new HashMap<>();

    ClassMembers(ClassName self, Names constantNames, Names methodNames, Names typeNames) {
        this.self = self;
        this.constantNames = constantNames;
        this.methodNames = methodNames;
        this.typeNames = typeNames;
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

    /** Adds a private static method under the wanted name or one like it, and gives that name. */
    String method(String wanted, Function<String, MethodSpec> body) {
        String name = methodNames.take(wanted);
        int place = methods.size();
        MethodSpec method = body.apply(name);
        methods.add(place, method);
        return name;
    }

    /** Reserves the name of a nested type: the wanted one, or one like it. */
    ClassName typeName(String wanted) {
        return self.nestedClass(typeNames.take(wanted));
    }

    /** The name of a nested type that all who want it share. */
    ClassName sharedTypeName(String wanted) {
        return sharedTypes.computeIfAbsent(wanted, this::typeName);
    }

    /** Adds a nested type, once. */
    void addType(ClassName name, Supplier<TypeSpec> type) {
        types.computeIfAbsent(name, unseen -> type.get());
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

    List<TypeSpec> types() {
        return List.copyOf(types.values());
    }

    private record Task(String verb, JsonShape shape) {}
}
