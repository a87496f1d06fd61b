package io.qwenterface;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that a model may call, of a class named by {@link Tools @Tools}. It must be visible to the generated class, and
 * may be inherited, static or throw checked exceptions.
 *
 * <p>Its parameters are what the model fills in: every type that a method of a client can return, described by {@link
 * Description @Description} or the {@code @param} tag; an {@code Optional} or a parameter with an annotation named {@code
 * Nullable} may be left out. A {@code ToolContext} parameter is no argument of the model's: it tells about the call. The
 * result goes back to the model: a {@code String} as it is, anything else as JSON, nothing as a short confirmation. A {@code
 * CompletionStage} or {@code CompletableFuture} says that the method may run at the same time as others.
 *
 * <p>A method that throws has not failed the call: the model is told, and may try again. {@code
 * QwenClient.builder().raiseToolFailures(true)} fails the call instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(METHOD)
public @interface Tool {
    /**
     * What the tool does, told to the model. Without it the Javadoc is the description; that is known only while the class
     * is compiled together with the interface.
     */
    String value() default "";

    /** The name for the model: letters, digits, {@code _} and {@code -}, at most 64. The method's name by default. */
    String name() default "";
}
