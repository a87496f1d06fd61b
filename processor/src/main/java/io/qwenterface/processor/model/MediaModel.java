package io.qwenterface.processor.model;

import java.util.Optional;

/**
 * An {@code @Image}, {@code @Video} or {@code @Audio} on a parameter.
 *
 * @param kind which of them
 * @param shape what the parameter's type holds of it
 * @param type the parameter's type as messages name it
 * @param fps frames per second, if written
 * @param minPixels if written
 * @param maxPixels if written
 * @param totalPixels if written
 * @param highResolution whether that was asked for, and where
 * @param format of sound, if written
 * @param origin the annotation
 */
public record MediaModel(
        Kind kind,
        Shape shape,
        String type,
        Optional<Setting<Double>> fps,
        Optional<Setting<Integer>> minPixels,
        Optional<Setting<Integer>> maxPixels,
        Optional<Setting<Integer>> totalPixels,
        Setting<Boolean> highResolution,
        Optional<Setting<String>> format,
        Origin origin) {

    /** Which annotation it is. */
    public enum Kind {
        /** {@code @Image}. */
        IMAGE("@Image"),
        /** {@code @Video}. */
        VIDEO("@Video"),
        /** {@code @Audio}. */
        AUDIO("@Audio");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }

        /** As written: {@code @Image}. */
        public String annotation() {
            return annotation;
        }
    }

    /** What a parameter's type holds. */
    public enum Shape {
        /** One medium: {@code URI}, {@code Path}, {@code byte[]} or {@code Media}. */
        ONE,
        /** A list of media. */
        LIST,
        /** Nothing that can be sent. */
        NONE
    }
}
