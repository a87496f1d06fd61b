package io.qwenterface;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The beginning of the answer: the model goes on from it (partial mode, wire reference c.5). What the method returns
 * begins with this text, and a stream's first piece is this text.
 *
 * <p>For methods that return text. Models do it without thinking only, so a model that thinks by default is told not to.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(METHOD)
public @interface Prefill {
    /** The text, sent as written; it is no template. */
    String value();
}
