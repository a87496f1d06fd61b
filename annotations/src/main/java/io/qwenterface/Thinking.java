package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether the model reasons before it answers, and for how long (wire reference c.3). A method's replaces the interface's.
 *
 * <p>The reasoning comes apart from the answer, in {@code Reply.reasoning()} and {@code StreamEvent.Reasoning}. Where a
 * model answers as a stream only while it reasons, a blocking method reads the stream to its end.
 *
 * <p>Without it, the model's own default holds, and structured answers are asked for without reasoning unless the model
 * can do both. The compiler refuses what the model cannot do.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface Thinking {
    /** Whether to reason. */
    boolean value() default true;

    /** The most tokens to reason with, 1 or more; 0, the default, for as many as the model allows. */
    int budget() default 0;

    /** How much to reason; excludes {@link #budget()}. For models of the Qwen3.8 line. */
    Effort effort() default Effort.UNSET;
}
