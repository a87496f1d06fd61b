package io.qwenterface.processor.model;

import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written.
 *
 * <p>An opaque token: the reader makes it, the model carries it, the problem printer opens it. Nobody else looks inside,
 * so that the stages between stay free of the compiler.
 */
public final class Origin implements Comparable<Origin> {
    /** A place nobody can point at, for models that no compiler made. */
    public static final Origin NOWHERE = new Origin(null, null, null, 0, "");

    private final @Nullable Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;
    private final long order;
    private final String elsewhere;

    private Origin(
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            long order,
            String elsewhere) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
        this.order = order;
        this.elsewhere = elsewhere;
    }

    /**
     * A place in the source.
     *
     * @param order grows with the position in the file; javac's own positions are no part of the standard API
     */
    public static Origin of(
            Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value, long order) {
        return new Origin(element, annotation, value, order, "");
    }

    /**
     * The same place, standing for one that cannot be pointed at since it is in another file.
     *
     * @param description names the real place, for example {@code "draft(tone) of Drafting"}
     */
    public Origin standingFor(String description) {
        return new Origin(element, annotation, value, order, description);
    }

    /** The element to report on. */
    public @Nullable Element element() {
        return element;
    }

    /** The annotation on that element. */
    public @Nullable AnnotationMirror annotation() {
        return annotation;
    }

    /** The value inside that annotation. */
    public @Nullable AnnotationValue value() {
        return value;
    }

    /**
     * The declaration in words that do not depend on a file, for example {@code com.acme.SupportDesk.draft}; a parameter is
     * told by its method. Empty if nobody can point there.
     */
    public String qualifiedName() {
        Element declaration = element;
        String members = "";
        while (declaration != null && !(declaration instanceof QualifiedNameable)) {
            if (!(declaration instanceof VariableElement)) {
                members = "." + declaration.getSimpleName() + members;
            }
            declaration = declaration.getEnclosingElement();
        }
        return declaration instanceof QualifiedNameable named ? named.getQualifiedName() + members : "";
    }

    /** The real place, if this one only stands for it; else empty. */
    public String elsewhere() {
        return elsewhere;
    }

    @Override
    public int compareTo(Origin other) {
        return Long.compare(order, other.order);
    }

    /** Not by identity: the compiler of Eclipse makes annotations and values anew each time it is asked. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that
                && element == that.element
                && Objects.equals(annotation, that.annotation)
                && Objects.equals(value, that.value)
                && order == that.order
                && elsewhere.equals(that.elsewhere);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(order);
    }

    @Override
    public String toString() {
        return "origin " + order;
    }
}
