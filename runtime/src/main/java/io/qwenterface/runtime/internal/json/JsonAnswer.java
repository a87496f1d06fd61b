package io.qwenterface.runtime.internal.json;

/**
 * An answer that was read.
 *
 * @param value what the method returns
 * @param repaired whether the text had to be mended, or read leniently, to get it
 * @param <T> what the method returns
 */
public record JsonAnswer<T>(T value, boolean repaired) {}
