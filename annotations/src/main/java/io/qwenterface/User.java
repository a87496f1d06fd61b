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
     * Whether the service should keep this block in its context cache (wire reference j). Not built in this version, which
     * refuses {@code true} when compiling.
     */
    boolean cache() default false;
}
