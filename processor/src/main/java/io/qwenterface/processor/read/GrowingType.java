package io.qwenterface.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Output;
import java.util.List;
import java.util.Optional;

/** A record with larger type arguments on every level, as {@code record Node<T>(Node<List<T>> next)}. */
final class GrowingType {
    private GrowingType() {}

    /** Said where the second level begins; the deeper ones are too long to read. */
    static Optional<Unreadable> in(Trail trail) {
        List<TypeName> within = trail.within();
        TypeName last = raw(within.get(within.size() - 1));
        for (int first = 0; first < within.size(); first++) {
            for (int second = first + 1; second < within.size(); second++) {
                boolean again = raw(within.get(first)).equals(last)
                        && raw(within.get(second)).equals(last);
                if (again && second < trail.path().size()) {
                    return Optional.of(at(trail, words(last), within.get(second), second));
                }
            }
        }
        return Optional.empty();
    }

    private static Unreadable at(Trail trail, String type, TypeName next, int level) {
        List<String> path = trail.path().subList(0, level + 1);
        return new Unreadable(new Output.Unsupported(
                Output.Unsupported.Kind.COMPONENT,
                type + "." + path.get(level),
                "is a " + words(next) + ", the next an even larger one: its schema would never end",
                path,
                "Give each level a record of its own, as deep as you need."));
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    /** Without the packages and classes around. */
    private static String words(TypeName type) {
        return type.toString().replaceAll("\\b(?:\\w+\\.)+", "");
    }
}
