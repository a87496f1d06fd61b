package io.qwenterface.processor.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user may choose about generated classes.
 *
 * @param component the container that is to find them
 */
public record WriterOptions(Component component) {
    /** Plain classes. */
    public static final WriterOptions DEFAULT = new WriterOptions(Component.NONE);

    /** Containers whose annotations a generated class can carry. */
    public enum Component {
        /** No container. */
        NONE,
        /** {@code @Singleton} on the class and {@code @Inject} on the constructor, both of {@code jakarta.inject}. */
        JAKARTA,
        /** Spring's {@code @Component}. */
        SPRING;

        /** The component by the name that an option gives it, such as {@code jakarta}. */
        public static Optional<Component> named(String name) {
            return Arrays.stream(values())
                    .filter(component ->
                            component.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }
}
