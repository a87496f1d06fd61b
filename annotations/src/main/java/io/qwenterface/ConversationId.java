package io.qwenterface;

import static java.lang.annotation.ElementType.PARAMETER;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key of a stored conversation: the call sends the turns that the client's store keeps under it before its own user
 * message, and appends its turn when it has succeeded. The store is given to {@code QwenClient.builder().conversations(…)}.
 *
 * <p>On a parameter of type {@code String}, {@code UUID}, {@code int} or {@code long}. The key itself is not sent; a
 * prompt may print it. {@code null} throws a {@code NullPointerException}, unless the parameter is {@code @Nullable}:
 * then the call stands alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(PARAMETER)
public @interface ConversationId {}
