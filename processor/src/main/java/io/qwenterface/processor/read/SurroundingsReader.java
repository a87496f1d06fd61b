package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Surroundings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what surrounds a client. */
final class SurroundingsReader {
    private static final String JAVA_LANG = "java.lang.";

    /** The types of {@code java.lang} that generated code may name without having them from the user. */
    private static final List<String> NAMED = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Deprecated",
            "Double",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "UnsupportedOperationException");

    /** The types inside others that generated code may name without having them from the user, by what they are in. */
    private static final Map<String, String> NAMED_INSIDE = Map.of("Flow", "Publisher", "Region", "Id");

    private final Elements elements;
    private final Map<String, Set<String>> hiddenByPackage = new HashMap<>();

    SurroundingsReader(Compilation compilation) {
        this.elements = compilation.elements();
    }

    Surroundings read(TypeElement client, List<ExecutableElement> methods, ToolsReader tools) {
        MentionedTypes mentioned = new MentionedTypes(elements);
        mentioned.visit(client);
        client.getInterfaces().forEach(mentioned::visitArguments);
        for (ExecutableElement method : methods) {
            mentioned.visitOverridden(method);
            mentioned.visit(method.getReturnType());
            method.getParameters().stream().map(VariableElement::asType).forEach(mentioned::visit);
        }
        tools.classes().forEach(mentioned::visit);
        for (ExecutableElement tool : tools.methods()) {
            mentioned.visitCalled(tool);
        }
        PackageElement home = elements.getPackageOf(client);
        Set<String> hidden = new HashSet<>(hiddenBy(home));
        for (TypeElement type : mentioned.types()) {
            String name = type.getQualifiedName().toString();
            if (name.equals(JAVA_LANG + type.getSimpleName())
                    && isIn(home, type.getSimpleName().toString())) {
                hidden.add(type.getSimpleName().toString());
            }
        }
        Set<String> members = new HashSet<>();
        ElementFilter.typesIn(elements.getAllMembers(client))
                .forEach(member -> members.add(member.getSimpleName().toString()));
        hidden.addAll(members);
        hidden.addAll(insideOf(hidden, mentioned));
        Set<String> warnings = new TreeSet<>(mentioned.warnings());
        if (isExported(home)) {
            warnings.add("exports");
        }
        return new Surroundings(
                hidden, lost(members, mentioned, home), List.copyOf(warnings), elements.isDeprecated(client));
    }

    /** A type of the package has no longer name than its own where a member has that, too. */
    private static List<String> lost(Set<String> members, MentionedTypes mentioned, PackageElement home) {
        Set<String> lost = new TreeSet<>();
        for (TypeElement type : mentioned.types()) {
            TypeElement outermost = type;
            while (outermost.getEnclosingElement() instanceof TypeElement outer) {
                outermost = outer;
            }
            if (home.equals(outermost.getEnclosingElement())
                    && members.contains(outermost.getSimpleName().toString())) {
                lost.add(outermost.getQualifiedName().toString());
            }
        }
        return List.copyOf(lost);
    }

    /** A type inside of one whose simple name is hidden cannot be named by the two. */
    private static Set<String> insideOf(Set<String> hidden, MentionedTypes mentioned) {
        Set<String> inside = new HashSet<>();
        NAMED_INSIDE.forEach((outer, inner) -> {
            if (hidden.contains(outer)) {
                inside.add(inner);
            }
        });
        for (TypeElement type : mentioned.types()) {
            for (Element outer = type.getEnclosingElement();
                    outer instanceof TypeElement;
                    outer = outer.getEnclosingElement()) {
                if (hidden.contains(outer.getSimpleName().toString())) {
                    inside.add(type.getSimpleName().toString());
                }
            }
        }
        return inside;
    }

    private Set<String> hiddenBy(PackageElement home) {
        return hiddenByPackage.computeIfAbsent(home.getQualifiedName().toString(), unseen -> {
            Set<String> hidden = new HashSet<>(NAMED);
            hidden.removeIf(name -> !isIn(home, name));
            return hidden;
        });
    }

    private boolean isIn(PackageElement home, String name) {
        return elements.getTypeElement(home.isUnnamed() ? name : home.getQualifiedName() + "." + name) != null;
    }

    /** The constructor's parameter is of our module, which need not be one that the user's module hands on. */
    private boolean isExported(PackageElement home) {
        ModuleElement module = elements.getModuleOf(home);
        return module != null
                && !module.isUnnamed()
                && ElementFilter.exportsIn(module.getDirectives()).stream()
                        .anyMatch(exports -> exports.getPackage().equals(home));
    }
}
