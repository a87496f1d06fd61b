package io.qwenterface;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter whose images are sent with the user message (wire reference c.1, d.2): a {@code java.net.URI}, a
 * {@code java.nio.file.Path}, a {@code byte[]}, a {@code Media} of the runtime, or a {@code List} of one of these.
 *
 * <p>Images stand before the text of the message, in the order of the parameters, or where the {@code @User} prompt
 * names the parameter: {@code "Compare {{before}} with {{after}}."}. An address is sent as it is; files and bytes are
 * sent inside of the request, at most 10485760 bytes each once they are encoded, which is about 7.8 million before.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Image {
    /** The fewest pixels: a smaller image is enlarged. 0, the default, leaves the choice to the service. */
    int minPixels() default 0;

    /** The most pixels: a larger image is reduced. 0, the default, leaves the choice to the service. */
    int maxPixels() default 0;

    /**
     * Whether images are read at the highest resolution the model has, which takes more tokens. It holds for all images
     * of the call; {@link #maxPixels()} has no effect beside it.
     */
    boolean highResolution() default false;
}
