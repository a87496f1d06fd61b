package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * How a type was reached.
 *
 * @param subject what has the type: {@code triage(ticket)}, {@code Triage.due}
 * @param verb how it has it: {@code returns}, {@code is}
 * @param path types and components from the outermost on: {@code Triage}, {@code items}, {@code due}
 * @param within the records and unions around, outermost first
 */
record Trail(String subject, String verb, List<String> path, List<TypeName> within) {
    /** The beginning of a trail. */
    static Trail from(String subject, String verb) {
        return new Trail(subject, verb, List.of(), List.of());
    }

    /** Into the elements of a list, set, map or optional. */
    Trail inside(String container) {
        if (within.isEmpty()) {
            return new Trail(subject, verb.endsWith(" of") ? verb : verb + " " + container + " of", path, within);
        }
        return new Trail(subject, "holds", path, within);
    }

    /** Into a record or union. */
    Trail into(TypeName type, String displayed) {
        List<TypeName> deeper = new ArrayList<>(within);
        deeper.add(type);
        return new Trail(displayed, "is", within.isEmpty() ? append(displayed) : path, List.copyOf(deeper));
    }

    /** On to a component of the record just entered. */
    Trail component(String name) {
        return new Trail(subject + "." + name, "is", append(name), within);
    }

    private List<String> append(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
