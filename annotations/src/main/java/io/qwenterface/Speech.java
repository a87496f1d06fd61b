package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer as speech, beside its text (wire reference c.2): {@code StreamEvent.Audio} brings the sound piece by piece.
 *
 * <p>For methods that return {@code Flow.Publisher<StreamEvent>}, of Qwen-Omni models that speak, over chat completions;
 * anywhere else the compiler refuses it, also where it stands on the interface.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface Speech {
    /** The name of a voice, such as {@code "Cherry"}, sent as written. Which voices a model has, the service knows. */
    String voice();
}
