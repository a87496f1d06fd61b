package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One turn shown to the model before the user message: what a user said and what the model should have answered.
 *
 * <p>Examples of the interface come first, then the method's, each in source order. Both texts are sent as written;
 * they are no templates.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
@Repeatable(Example.List.class)
public @interface Example {
    /** What the user said. */
    String user();

    /** What the model answered. For a method with structured output, the JSON it should give. */
    String assistant();

    /** Holds several examples on one element; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({TYPE, METHOD, ANNOTATION_TYPE})
    @interface List {
        /** The examples in source order. */
        Example[] value();
    }
}
