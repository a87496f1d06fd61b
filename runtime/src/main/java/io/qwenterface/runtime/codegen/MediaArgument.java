package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.Media;
import java.util.List;
import java.util.Objects;

/** The media of one call for one parameter, as a value of a {@link PromptTemplate}. Immutable, thread-safe. */
public final class MediaArgument {
    private final MediaSlot slot;
    private final List<Media> media;

    MediaArgument(MediaSlot slot, List<Media> media) {
        this.slot = Objects.requireNonNull(slot, "slot");
        this.media = media;
    }

    /** The parameter. */
    public MediaSlot slot() {
        return slot;
    }

    /** The media, in order; none for a parameter that is null or an empty list. */
    public List<Media> media() {
        return media;
    }

    @Override
    public String toString() {
        return slot.mark().repeat(slot.isOfFrames() ? Math.min(1, media.size()) : media.size());
    }
}
