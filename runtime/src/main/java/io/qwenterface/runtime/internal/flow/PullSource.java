package io.qwenterface.runtime.internal.flow;

import org.jspecify.annotations.Nullable;

/**
 * What one subscription pulls its elements from.
 *
 * @param <T> the elements
 */
public interface PullSource<T> extends AutoCloseable {
    /**
     * The next element; blocks until there is one. Called by one thread at a time, and only while there is demand.
     *
     * @return null at the end
     */
    @Nullable
    T next();

    /**
     * Lets go of everything and makes a {@link #next()} in progress return or throw soon; what it gives then is ignored.
     * Called once, by any thread, also beside {@code next()} and before the first one. Neither blocks nor throws.
     */
    @Override
    void close();
}
