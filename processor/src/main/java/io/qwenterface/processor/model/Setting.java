package io.qwenterface.processor.model;

/**
 * A value that was written, and where.
 *
 * @param <T> the value's type
 */
public record Setting<T>(T value, Origin origin) {}
