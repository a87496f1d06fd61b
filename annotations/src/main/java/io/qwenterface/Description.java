package io.qwenterface;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a record component, an enum constant, a parameter or a type means, told to the model in the schema.
 *
 * <p>Without it the Javadoc is the description: a record's {@code @param} tag, an enum constant's comment, a type's first
 * sentence.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({RECORD_COMPONENT, FIELD, METHOD, PARAMETER, TYPE})
public @interface Description {
    /** The description, in words for the model. */
    String value();
}
