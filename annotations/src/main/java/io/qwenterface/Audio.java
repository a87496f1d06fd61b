package io.qwenterface;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter whose sound is sent with the user message (wire reference c.1, d.2): a {@code java.net.URI}, a
 * {@code java.nio.file.Path}, a {@code byte[]}, a {@code Media} of the runtime, or a {@code List} of one of these.
 *
 * <p>The sound stands before the text of the message, or where the {@code @User} prompt names the parameter. An address
 * is sent as it is; files and bytes are sent inside of the request, at most 10485760 bytes each once they are encoded,
 * which is about 7.8 million before.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Audio {
    /**
     * The format as the OpenAI-compatible protocol names it, such as {@code wav} or {@code mp3}. Left empty, it is told
     * by the content, of an address by its ending; an address without one is sent without a format.
     */
    String format() default "";
}
