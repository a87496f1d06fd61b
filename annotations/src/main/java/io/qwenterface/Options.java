package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sampling and limits. A member that is not set is not sent, so that the model's own default holds.
 *
 * <p>A method's options merge with the interface's member by member. Ranges are those of wire reference c.2 and are
 * checked by the compiler. The Responses API takes {@code temperature}, {@code topP} and {@code maxTokens} of them, and
 * {@code timeout} is ours (wire reference e).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface Options {
    /** Sampling temperature, 0 or more and under 2. */
    double temperature() default Double.NaN;

    /** Nucleus sampling, over 0 and at most 1. */
    double topP() default Double.NaN;

    /** How many candidates to sample from, 0 or more; over 100 switches the limit off. */
    int topK() default -1;

    /** Penalty for what was said already, from -2 to 2. */
    double presencePenalty() default Double.NaN;

    /** Penalty for repetition, over 0; 1 is none. */
    double repetitionPenalty() default Double.NaN;

    /**
     * The most tokens to answer with, 1 or more; over the Responses API 16 or more, and with models of the Qwen3.8 series
     * the reasoning counts there, too.
     */
    int maxTokens() default -1;

    /**
     * How many answers to ask for, 1 to 4; the method then returns {@code List<Reply<T>>}. Models that think by default are
     * told not to.
     */
    int n() default 1;

    /** Seed of the sampling, 0 to 2147483647: the range that every source agrees on. */
    long seed() default -1;

    /** Texts that end the answer; the answer stops before them. Excludes {@link #stopTokens()}. */
    String[] stop() default {};

    /** Token ids that end the answer. Excludes {@link #stop()}. */
    int[] stopTokens() default {};

    /**
     * Whether the model may search the web. What it found is in {@code Reply.sources()}, over the DashScope protocol, which
     * {@code Transport.AUTO} takes for methods that return a {@code Reply} or stream events.
     */
    boolean search() default false;

    /**
     * How long one call may take, as an ISO-8601 duration such as {@code "PT90S"}; for a stream, how long it may stay
     * silent. Without it the client's timeout holds.
     */
    String timeout() default "";
}
