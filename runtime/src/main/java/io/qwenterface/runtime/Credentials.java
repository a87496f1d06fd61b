package io.qwenterface.runtime;

import io.qwenterface.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where keys come from, if not from the builder: a secret store, say. It is asked before every request, so that a key
 * can be rotated; keep the answer yourself if fetching it is slow. Must be thread-safe.
 */
@FunctionalInterface
public interface Credentials {
    /**
     * The key for a workspace in a region.
     *
     * @param region the region that is about to be called
     * @param workspace the workspace's name, or null for the default workspace
     * @return the key, or null if you have none: then the environment is looked at
     */
    @Nullable
    String key(Region.Id region, @Nullable String workspace);
}
