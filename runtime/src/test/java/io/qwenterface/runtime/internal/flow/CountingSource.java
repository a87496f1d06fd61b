package io.qwenterface.runtime.internal.flow;

import org.jspecify.annotations.Nullable;

/** 0, 1, 2 … up to a length. */
final class CountingSource implements PullSource<Integer> {
    private final long length;
    private int next;

    CountingSource(long length) {
        this.length = length;
    }

    @Override
    public @Nullable Integer next() {
        return next < length ? next++ : null;
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
