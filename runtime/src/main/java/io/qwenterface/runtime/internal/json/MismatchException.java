package io.qwenterface.runtime.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * The answer is not what was asked for. Never leaves the runtime: it becomes the second question to the model, or an
 * {@code OutputException}. Carries no stack trace, as the path in the answer says more.
 */
public final class MismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;
    private final String found;

    MismatchException(String path, String expected, String found) {
        this(path, expected, found, null);
    }

    MismatchException(String path, String expected, String found, @Nullable Throwable cause) {
        super("expected " + expected + " at " + path + ", found " + found, cause, false, false);
        this.path = path;
        this.expected = expected;
        this.found = found;
    }

    /** The same, in a value that stands at {@code place} in the whole. */
    MismatchException in(String place) {
        return new MismatchException(place + path.substring(JsonPath.ROOT.length()), expected, found, getCause());
    }

    /** Where, such as {@code $.items[2].due}. */
    public String path() {
        return path;
    }

    /** What should stand there, such as {@code a date such as 2026-11-21}. */
    public String expected() {
        return expected;
    }

    /** What stands there, shortened, such as {@code "tomorrow"} or {@code nothing}. */
    public String found() {
        return found;
    }
}
