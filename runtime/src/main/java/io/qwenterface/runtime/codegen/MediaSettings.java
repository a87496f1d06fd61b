package io.qwenterface.runtime.codegen;

import org.jspecify.annotations.Nullable;

/**
 * What an annotation says of the media of a parameter; null where it says nothing.
 *
 * @param fps frames per second
 * @param minPixels the fewest pixels of an image or frame
 * @param maxPixels the most pixels of an image or frame
 * @param totalPixels the most pixels of all frames together
 * @param format the format of sound
 */
public record MediaSettings(
        @Nullable Double fps,
        @Nullable Integer minPixels,
        @Nullable Integer maxPixels,
        @Nullable Integer totalPixels,
        @Nullable String format) {
    static final MediaSettings NONE = new MediaSettings(null, null, null, null, null);
}
