package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The model that answers, and with it the mark of an interface to implement.
 *
 * <p>For {@code interface SupportDesk} the processor generates {@code final class QwenSupportDesk implements
 * SupportDesk} in the same package, with a constructor that takes a {@code QwenClient}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface QwenModel {
    /**
     * The model's id as Model Studio spells it, for example {@code qwen-plus}. It is sent as written; an id that the
     * catalogue does not know is a warning, since new models appear monthly.
     */
    String value();

    /** The protocol to speak. {@link Transport#AUTO}, the default, takes the one the model and the method need. */
    Transport transport() default Transport.AUTO;

    /**
     * Whether this is a model you tuned or deployed yourself. Such a model is in no catalogue and answers over the
     * DashScope protocol only, with the key of the workspace that owns it (wire reference b).
     */
    boolean custom() default false;
}
