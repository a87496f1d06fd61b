package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.internal.media.MediaKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose media are sent, with everything that its annotation says of them. A generated class builds one per
 * parameter, once. What is not set is not sent. Immutable, thread-safe.
 */
public final class MediaSlot {
    private final MediaKind kind;
    private final boolean frames;
    private final String parameter;
    private final MediaSettings settings;

    private MediaSlot(MediaKind kind, boolean frames, String parameter, MediaSettings settings) {
        this.kind = kind;
        this.frames = frames;
        this.parameter = Objects.requireNonNull(parameter, "parameter");
        this.settings = settings;
    }

    /** Images, of a parameter of this name. */
    public static MediaSlot image(String parameter) {
        return new MediaSlot(MediaKind.IMAGE, false, parameter, MediaSettings.NONE);
    }

    /** A video file. */
    public static MediaSlot video(String parameter) {
        return new MediaSlot(MediaKind.VIDEO, false, parameter, MediaSettings.NONE);
    }

    /** A video as the images that it is made of. */
    public static MediaSlot frames(String parameter) {
        return new MediaSlot(MediaKind.IMAGE, true, parameter, MediaSettings.NONE);
    }

    /** Sound. */
    public static MediaSlot audio(String parameter) {
        return new MediaSlot(MediaKind.AUDIO, false, parameter, MediaSettings.NONE);
    }

    /** Frames per second. */
    public MediaSlot fps(double fps) {
        return with(new MediaSettings(
                fps, settings.minPixels(), settings.maxPixels(), settings.totalPixels(), settings.format()));
    }

    /** The fewest pixels of an image or frame. */
    public MediaSlot minPixels(int pixels) {
        return with(new MediaSettings(
                settings.fps(), pixels, settings.maxPixels(), settings.totalPixels(), settings.format()));
    }

    /** The most pixels of an image or frame. */
    public MediaSlot maxPixels(int pixels) {
        return with(new MediaSettings(
                settings.fps(), settings.minPixels(), pixels, settings.totalPixels(), settings.format()));
    }

    /** The most pixels of all frames together. */
    public MediaSlot totalPixels(int pixels) {
        return with(new MediaSettings(
                settings.fps(), settings.minPixels(), settings.maxPixels(), pixels, settings.format()));
    }

    /** The format of the sound, instead of the one that its content tells. */
    public MediaSlot format(String name) {
        return with(new MediaSettings(
                settings.fps(), settings.minPixels(), settings.maxPixels(), settings.totalPixels(), name));
    }

    private MediaSlot with(MediaSettings other) {
        return new MediaSlot(kind, frames, parameter, other);
    }

    /** An address for this parameter; null for none. */
    public MediaArgument of(@Nullable URI address) {
        return of(address == null ? null : Media.of(address));
    }

    /** A file for this parameter; null for none. */
    public MediaArgument of(@Nullable Path file) {
        return of(file == null ? null : Media.of(file));
    }

    /** Content for this parameter; null for none. */
    public MediaArgument of(byte @Nullable [] content) {
        return of(content == null ? null : Media.of(content));
    }

    /** A medium for this parameter; null for none. */
    public MediaArgument of(@Nullable Media medium) {
        return new MediaArgument(this, medium == null ? List.of() : List.of(medium));
    }

    /**
     * Several of them for this parameter; null for none.
     *
     * @param values each a {@link URI}, a {@link Path}, a {@code byte[]} or a {@link Media}
     */
    public MediaArgument ofAll(@Nullable List<?> values) {
        List<Media> media = new ArrayList<>();
        for (Object value : values == null ? List.of() : values) {
            media.add(medium(value));
        }
        return new MediaArgument(this, List.copyOf(media));
    }

    private Media medium(@Nullable Object value) {
        if (value instanceof Media medium) {
            return medium;
        }
        if (value instanceof Path file) {
            return Media.of(file);
        }
        if (value instanceof URI address) {
            return Media.of(address);
        }
        if (value instanceof byte[] content) {
            return Media.of(content);
        }
        throw value == null
                ? new NullPointerException(parameter + " holds null")
                : new IllegalArgumentException(parameter + " holds a " + value.getClass());
    }

    /** What each medium is. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public MediaKind kind() {
        return kind;
    }

    /** Whether the media are the frames of one video. */
    public boolean isOfFrames() {
        return frames;
    }

    /** The name of the parameter, for messages. */
    public String parameter() {
        return parameter;
    }

    /** What the annotation says. */
    public MediaSettings settings() {
        return settings;
    }

    /** How a text that stands for the message names what is here: {@code [image]}. */
    String mark() {
        return frames || kind == MediaKind.VIDEO ? "[video]" : "[" + kind.topLevel() + "]";
    }

    @Override
    public String toString() {
        return parameter + mark();
    }
}
