package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The workspace that is billed and whose model grants apply. Without it: the default workspace.
 *
 * <p>The name is yours; the client maps it to a key, and to the workspace's id where a host or header needs the id.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface Workspace {
    /** The name under which the client knows the workspace. */
    String value();

    /**
     * Whether to call the workspace's own host instead of the region's shared one. Regions without a shared host use
     * the workspace's host in any case (wire reference a.2).
     */
    boolean dedicatedHost() default false;
}
