package io.qwenterface;

import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor wrote.
 *
 * <p>The JDK's annotation of this name does not compile in a module that does not read {@code java.compiler}; coverage
 * and analysis tools go by the simple name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(TYPE)
public @interface Generated {
    /** The name of the processor. */
    String value();
}
