package io.qwenterface;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter whose video is sent with the user message (wire reference c.1, d.2): a {@code java.net.URI}, a
 * {@code java.nio.file.Path}, a {@code byte[]} or a {@code Media} of the runtime is a video file; a {@code List} of one
 * of these is the frames of one video, which are images, in order: 4 to 512, on older models 4 to 80.
 *
 * <p>The video stands before the text of the message, or where the {@code @User} prompt names the parameter. An address
 * is sent as it is; files and bytes are sent inside of the request, at most 10485760 bytes each once they are encoded,
 * which is about 7.8 million before.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Video {
    /**
     * Frames per second, 0.1 to 10: how many are taken from a file, or how many a second of a list of frames has. 0, the
     * default, leaves the choice to the service, which takes 2.
     */
    double fps() default 0;

    /** The fewest pixels of a frame. 0, the default, leaves the choice to the service. */
    int minPixels() default 0;

    /** The most pixels of a frame. 0, the default, leaves the choice to the service. */
    int maxPixels() default 0;

    /** The most pixels of all frames together. 0, the default, leaves the choice to the service. */
    int totalPixels() default 0;
}
