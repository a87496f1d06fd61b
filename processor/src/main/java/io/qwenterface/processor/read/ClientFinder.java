package io.qwenterface.processor.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the types that are meant to become clients. */
public final class ClientFinder {
    private ClientFinder() {}

    /**
     * The types with an annotation of ours, or with one of the user's own that carries one of ours. An interface that
     * has only annotated methods may be a super-interface and is left alone.
     *
     * @param present the annotations of a round
     * @param annotated the elements that carry one of them
     */
    public static Set<TypeElement> find(
            Collection<? extends TypeElement> present,
            Function<TypeElement, ? extends Collection<? extends Element>> annotated) {
        Set<TypeElement> clients = new LinkedHashSet<>();
        for (TypeElement annotation : present) {
            if (AnnotationReader.concernsUs(annotation)) {
                for (Element element : annotated.apply(annotation)) {
                    if (element instanceof TypeElement type
                            && element.getKind() != ElementKind.ANNOTATION_TYPE
                            && isClient(type)) {
                        clients.add(type);
                    }
                }
            }
        }
        return clients;
    }

    private static boolean isClient(TypeElement type) {
        return AnnotationReader.hasAny(type, Set.of("QwenModel", "Region", "Workspace", "System"));
    }
}
