package io.qwenterface.testkit;

import io.qwenterface.Region;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which keys there are, where they are valid, and what they may call (wire reference b). */
final class KeyRing {
    /** The key of every region and the default workspace. */
    static final String DEFAULT_KEY = "sk-fake-model-studio";

    private record Key(Region.@Nullable Id region, @Nullable String workspace, Set<String> models) {}

    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    /** Owners of tuned models: workspace by model id, empty where any key will do. */
    private final Map<String, String> owners = new ConcurrentHashMap<>();

    KeyRing() {
        keys.put(DEFAULT_KEY, new Key(null, null, Set.of()));
    }

    void add(Region.Id region, String key) {
        keys.put(key, new Key(region, null, Set.of()));
    }

    void addWorkspace(String workspace, String key, Set<String> models) {
        keys.put(key, new Key(null, workspace, models));
    }

    void addOwner(String model, String workspace) {
        owners.put(model, workspace);
    }

    /** Whether the key opens the host at all. */
    @Nullable
    Refusal checkKey(Site site, String authorization, String workspaceHeader) {
        Key key = keys.get(authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()) : "");
        if (key == null) {
            return Refusal.wrongKey();
        }
        if (key.region() != null && site.region() != null && key.region() != site.region()) {
            return Refusal.wrongKey();
        }
        String named = site.workspace() != null ? site.workspace() : workspaceHeader;
        boolean foreign = key.workspace() != null
                ? !named.isEmpty() && !named.equals(key.workspace())
                : !named.isEmpty() && hasWorkspaces();
        return foreign ? Refusal.wrongWorkspace() : null;
    }

    /** Whether a key that opens the host may call the model. A tuned model needs no grant, but its owner's key. */
    @Nullable
    Refusal checkModel(String authorization, String model) {
        Key key = keys.get(authorization.substring("Bearer ".length()));
        if (key == null) {
            return Refusal.wrongKey();
        }
        String owner = owners.get(model);
        if (owner != null) {
            return owner.isEmpty() || owner.equals(key.workspace()) ? null : Refusal.modelNotGranted();
        }
        return key.models().isEmpty() || key.models().contains(model) ? null : Refusal.modelNotGranted();
    }

    private boolean hasWorkspaces() {
        return keys.values().stream().anyMatch(key -> key.workspace() != null);
    }
}
