package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The system prompt: a template over the parameters of each method it applies to.
 *
 * <p>Exactly one of {@link #value()} and {@link #resource()} is given. A file that imports this annotation writes
 * {@code java.lang.System} in full where it means that class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface System {
    /** The template itself. */
    String value() default "";

    /**
     * The name of a UTF-8 file that holds the template, found on the class path, in the class output, or under
     * {@code -Aqwenterface.resources=DIR}; for example {@code "prompts/triage.mustache"}. It is read when the interface
     * is compiled.
     */
    String resource() default "";

    /**
     * Whether the service keeps the system prompt in its context cache, for five minutes after
     * its last use (wire reference j): from 1024 tokens on, writing it costs 125 % of the tokens' price and reading it 10 %,
     * while the service's own cache, which works without a mark and promises nothing, is then not used. What was read and
     * written is in {@code Reply.usage()}. Over chat completions, and over DashScope for models on its multimodal path;
     * elsewhere the compiler refuses it.
     */
    boolean cache() default false;
}
