package io.qwenterface.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** A type as part of an identifier: {@code ListOfTicket} for {@code List<Ticket>}. */
final class TypeWords {
    private TypeWords() {}

    static String of(TypeName type) {
        if (type instanceof ClassName name) {
            return name.simpleName();
        }
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream()
                    .map(TypeWords::of)
                    .collect(Collectors.joining("And", of(generic.rawType()) + "Of", ""));
        }
        if (type instanceof ArrayTypeName array) {
            return "ArrayOf" + of(array.componentType());
        }
        if (type instanceof WildcardTypeName wildcard) {
            return of(wildcard.upperBounds().get(0));
        }
        String keyword = type.toString();
        return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }
}
