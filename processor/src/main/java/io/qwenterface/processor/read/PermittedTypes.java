package io.qwenterface.processor.read;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The types a sealed one permits, in the order of the source: it becomes the order of the schema, which is part of what is
 * sent.
 *
 * <p>javac has that order. The compiler of Eclipse sorts by name the types that nobody listed after {@code permits}, if they
 * are members of a type. There we go by the order of members again. What was listed in the order of names cannot be told
 * from that, and is taken for not listed.
 */
final class PermittedTypes {
    private final boolean sortedByName;

    PermittedTypes(Elements elements) {
        this.sortedByName = elements.getClass().getName().startsWith("org.eclipse.");
    }

    List<? extends TypeMirror> of(TypeElement sealed) {
        List<? extends TypeMirror> permitted = sealed.getPermittedSubclasses();
        if (!sortedByName
                || permitted.size() < 2
                || !(element(permitted.get(0)).getEnclosingElement() instanceof TypeElement outer)) {
            return permitted;
        }
        List<? extends Element> members = outer.getEnclosedElements();
        List<String> names = permitted.stream()
                .map(type -> element(type).getSimpleName().toString())
                .toList();
        boolean listed = !names.equals(names.stream().sorted().toList())
                || !permitted.stream().map(PermittedTypes::element).allMatch(members::contains);
        return listed
                ? permitted
                : permitted.stream()
                        .sorted(Comparator.comparingInt(type -> members.indexOf(element(type))))
                        .toList();
    }

    private static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }
}
