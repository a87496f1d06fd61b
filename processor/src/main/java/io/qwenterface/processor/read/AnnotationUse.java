package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One of our annotations as it was written, each value with its place. */
final class AnnotationUse {
    private final Elements elements;
    private final AnnotationMirror annotation;
    private final Function<@Nullable AnnotationValue, Origin> origins;

    /**
     * An annotation.
     *
     * @param origins the place of one of its values, or with null of the annotation
     */
    AnnotationUse(Elements elements, AnnotationMirror annotation, Function<@Nullable AnnotationValue, Origin> origins) {
        this.elements = elements;
        this.annotation = annotation;
        this.origins = origins;
    }

    Origin origin() {
        return origins.apply(null);
    }

    /** The place of a member's value; of the annotation, if the member was left to its default. */
    Origin origin(String member) {
        return origins.apply(written(member));
    }

    /** A member's value if it was written and is what it should be; else the compiler complains itself. */
    <T> Optional<Setting<T>> explicit(String member, Class<T> type) {
        AnnotationValue value = written(member);
        return value != null && type.isInstance(value.getValue())
                ? Optional.of(new Setting<>(type.cast(value.getValue()), origins.apply(value)))
                : Optional.empty();
    }

    /** The elements of an array that was written. */
    <T> Optional<List<Setting<T>>> explicitList(String member, Class<T> type) {
        AnnotationValue value = written(member);
        if (value == null || !(value.getValue() instanceof List<?> list)) {
            return Optional.empty();
        }
        List<Setting<T>> settings = new ArrayList<>();
        for (Object element : list) {
            if (element instanceof AnnotationValue item && type.isInstance(item.getValue())) {
                settings.add(new Setting<>(type.cast(item.getValue()), origins.apply(item)));
            }
        }
        return Optional.of(settings);
    }

    /** A text, or its default. */
    Setting<String> text(String member) {
        return new Setting<>(value(member) instanceof String text ? text : "", origin(member));
    }

    /** A whole number, or its default. */
    Setting<Integer> number(String member) {
        return new Setting<>(value(member) instanceof Integer number ? number : 0, origin(member));
    }

    /** A yes or no, or its default. */
    Setting<Boolean> flag(String member) {
        return new Setting<>(Boolean.TRUE.equals(value(member)), origin(member));
    }

    /** An enum constant, or its default. */
    <E extends Enum<E>> Setting<E> constant(String member, E fallback) {
        E constant = value(member) instanceof VariableElement field
                ? Enum.valueOf(
                        fallback.getDeclaringClass(), field.getSimpleName().toString())
                : fallback;
        return new Setting<>(constant, origin(member));
    }

    private @Nullable Object value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(annotation).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue().getValue();
            }
        }
        return null;
    }

    private @Nullable AnnotationValue written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
