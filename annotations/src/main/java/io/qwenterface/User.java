package io.qwenterface;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The user message of a method: a template over its parameters.
 *
 * <p>Exactly one of {@link #value()} and {@link #resource()} is given. A method without this annotation and with
 * exactly one parameter sends that parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(METHOD)
public @interface User {
    /** The template itself. */
    String value() default "";

    /**
     * The name of a UTF-8 file that holds the template, found on the class path, in the class output, or under
     * {@code -Aqwenterface.resources=DIR}. It is read when the interface is compiled.
     */
    String resource() default "";

    /**
     * Whether the service keeps the user message, and everything before it, in its context cache, for five minutes after
     * its last use (wire reference j): from 1024 tokens on, writing it costs 125 % of the tokens' price and reading it 10 %,
     * while the service's own cache, which works without a mark and promises nothing, is then not used. What was read and
     * written is in {@code Reply.usage()}. Over chat completions, and over DashScope for models on its multimodal path;
     * elsewhere the compiler refuses it.
     */
    boolean cache() default false;
}
