package io.qwenterface.runtime;

import java.util.Objects;

/**
 * The model's answer is not what the method returns, and asking once more did not help. It says what was expected,
 * where, what stood there, and keeps the text received. A stream does not ask again: it ends with this after what was
 * delivered.
 */
public final class OutputException extends QwenException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;
    private final String found;
    private final String text;

    /**
     * An answer that does not fit.
     *
     * @param message the whole message
     * @param path JSON path of the value that does not fit, such as {@code $.items[2].due}
     * @param expected what should stand there, such as {@code a date such as 2026-11-21}
     * @param found what stands there, shortened, such as {@code "tomorrow"} or {@code nothing}
     * @param text the whole text received
     */
    public OutputException(String message, String path, String expected, String found, String text) {
        super(message, null);
        this.path = Objects.requireNonNull(path, "path");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** JSON path of the value that does not fit, {@code $} being the whole answer: {@code $[3].due} in a stream of values. */
    public String path() {
        return path;
    }

    /** What should stand there. */
    public String expected() {
        return expected;
    }

    /** What stands there, shortened. */
    public String found() {
        return found;
    }

    /** The answer's text as received. */
    public String text() {
        return text;
    }
}
