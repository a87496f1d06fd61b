package io.qwenterface.example.desk;

/** The languages the desk answers in. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Chinese, simplified or traditional. */
    CHINESE("zh"),
    /** Japanese. */
    JAPANESE("ja"),
    /** Indonesian. */
    INDONESIAN("id"),
    /** Any other. */
    OTHER("-");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Two letters, or a dash for {@link #OTHER}. */
    public String code() {
        return code;
    }
}
