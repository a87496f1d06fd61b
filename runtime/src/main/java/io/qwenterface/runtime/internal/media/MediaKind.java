package io.qwenterface.runtime.internal.media;

/** What a medium is to be read as. */
public enum MediaKind {
    IMAGE("an image", "image"),
    VIDEO("a video", "video"),
    AUDIO("sound", "audio");

    private final String noun;
    private final String topLevel;

    MediaKind(String noun, String topLevel) {
        this.noun = noun;
        this.topLevel = topLevel;
    }

    /** As a message names it, with its article. */
    public String noun() {
        return noun;
    }

    /** What its media types begin with, without the slash. */
    public String topLevel() {
        return topLevel;
    }
}
