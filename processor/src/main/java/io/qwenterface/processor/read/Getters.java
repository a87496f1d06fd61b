package io.qwenterface.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The methods of a class that give what its constructor takes. */
final class Getters {
    private final Compilation compilation;
    private final String packageName;

    Getters(Compilation compilation, String packageName) {
        this.compilation = compilation;
        this.packageName = packageName;
    }

    /** {@code getDue} for {@code due}. */
    static String name(String property) {
        return "get" + capitalized(property);
    }

    private static String capitalized(String property) {
        return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    /** The getter of a property, under any of the usual names. */
    Optional<ExecutableElement> find(DeclaredType owner, String property, TypeMirror type) {
        for (String name : List.of(name(property), "is" + capitalized(property), property)) {
            for (Element member : compilation.elements().getAllMembers((TypeElement) owner.asElement())) {
                if (member instanceof ExecutableElement method
                        && method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty()
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && JavaType.isVisible(method, packageName)
                        && compilation.types().asMemberOf(owner, method) instanceof ExecutableType signature
                        && compilation.types().isAssignable(signature.getReturnType(), type)) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** The first parameter that no getter gives. */
    Optional<String> unmatched(DeclaredType owner, ExecutableElement constructor) {
        ExecutableType signature = (ExecutableType) compilation.types().asMemberOf(owner, constructor);
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            String name = constructor.getParameters().get(i).getSimpleName().toString();
            if (find(owner, name, signature.getParameterTypes().get(i)).isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
