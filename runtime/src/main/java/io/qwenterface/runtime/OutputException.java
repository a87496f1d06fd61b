package io.qwenterface.runtime;

import java.util.Objects;

/**
 * The model's answer is not what the method returns, and asking once more did not help. It says what was expected,
 * where, what stood there, and keeps the text received.
 */
public final class OutputException extends QwenException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;
    private final String found;
    private final String text;

    /**
     * A mismatch at a path of the answer.
     *
     * @param path JSON path of the value, such as {@code $.items[2].due}
     * @param expected what should stand there, such as {@code a date such as 2026-11-21}
     * @param found what stands there, shortened, such as {@code "tomorrow"} or {@code nothing}
     * @param text the whole text received
     */
    public OutputException(String path, String expected, String found, String text) {
        this("", path, expected, found, text);
    }

    private OutputException(String prefix, String path, String expected, String found, String text) {
        super(prefix + "expected " + expected + " at " + path + ", found " + found, null);
        this.path = Objects.requireNonNull(path, "path");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The same mismatch, its message naming the method and model that it happened to. */
    public OutputException in(String method, String model) {
        OutputException named = new OutputException(
                method + ": the answer of " + model + " does not fit: ", path, expected, found, text);
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** JSON path of the value that does not fit, {@code $} being the whole answer. */
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
