package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The region whose host is called and whose key is used. Without it: {@link Id#SINGAPORE}.
 *
 * <p>Keys belong to one region; a key of another region is refused by the service (wire reference b).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface Region {
    /** The region. */
    Id value();

    /** The regions of Model Studio (wire reference a.1 and a.2). */
    enum Id {
        /** {@code ap-southeast-1}. */
        SINGAPORE,
        /** {@code us-east-1}. */
        US_VIRGINIA,
        /** {@code cn-beijing}. */
        BEIJING,
        /** {@code cn-hongkong}. */
        HONG_KONG,
        /** {@code eu-central-1}. Has no shared host: needs {@link Workspace}. */
        FRANKFURT,
        /** {@code ap-northeast-1}. Has no shared host: needs {@link Workspace}. */
        TOKYO,
        /** The finance cloud. Nobody published its list of models, so nothing is warned about there. */
        FINANCE_CLOUD
    }
}
