package io.qwenterface.runtime.internal.route;

import io.qwenterface.Region;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.Credentials;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key of a workspace in a region: what the builder was told, then {@link Credentials}, then the environment.
 * A named workspace never falls back to the default workspace's key: that would bill and permit the wrong thing.
 */
public final class ApiKeys {
    private static final String VARIABLE = "DASHSCOPE_API_KEY";

    private final @Nullable String defaultKey;
    private final Map<Region.Id, String> regionKeys;
    private final Map<String, NamedWorkspace> workspaces;
    private final @Nullable Credentials credentials;
    private final UnaryOperator<@Nullable String> environment;

    /** Copies the maps. */
    public ApiKeys(
            @Nullable String defaultKey,
            Map<Region.Id, String> regionKeys,
            Map<String, NamedWorkspace> workspaces,
            @Nullable Credentials credentials,
            UnaryOperator<@Nullable String> environment) {
        this.defaultKey = defaultKey;
        this.regionKeys = new EnumMap<>(Region.Id.class);
        this.regionKeys.putAll(regionKeys);
        this.workspaces = new HashMap<>(workspaces);
        this.credentials = credentials;
        this.environment = environment;
    }

    /** A workspace that the builder was told about. */
    public record NamedWorkspace(@Nullable String id, String key) {
        @Override
        public String toString() {
            return "workspace " + id;
        }
    }

    /** Whether the answer can be another one next time. */
    boolean mayChange() {
        return credentials != null;
    }

    /** The workspace's id, where the builder was told it. */
    @Nullable
    String workspaceId(@Nullable String workspace) {
        NamedWorkspace known = workspace == null ? null : workspaces.get(workspace);
        return known == null ? null : known.id;
    }

    /** The key that the program itself provides: the builder's or the credentials'. */
    @Nullable
    String provided(Region.Id region, @Nullable String workspace) {
        String key;
        if (workspace == null) {
            key = regionKeys.getOrDefault(region, defaultKey);
        } else {
            NamedWorkspace known = workspaces.get(workspace);
            key = known == null ? null : known.key;
        }
        if (key == null && credentials != null) {
            key = credentials.key(region, workspace);
        }
        return key == null ? null : usable(key, "the key", region, workspace);
    }

    /** The key, wherever it is found. */
    String find(String method, Region.Id region, @Nullable String workspace) {
        String key = provided(region, workspace);
        if (key != null) {
            return key;
        }
        List<String> variables = variables(region, workspace);
        for (String variable : variables) {
            String value = environment.apply(variable);
            if (value != null && !value.isBlank()) {
                return usable(value.strip(), variable, region, workspace);
            }
        }
        throw new ConfigurationException(
                method + ": no API key for " + place(region, workspace) + ". Looked at the client's builder"
                        + (credentials == null ? "" : ", its credentials") + " and the environment variables "
                        + String.join(", ", variables) + ". " + cure(region, workspace),
                null);
    }

    private static List<String> variables(Region.Id region, @Nullable String workspace) {
        List<String> variables = new ArrayList<>(2);
        if (workspace == null) {
            variables.add(VARIABLE + "_" + region);
            variables.add(VARIABLE);
            return variables;
        }
        String name = variablePart(workspace);
        variables.add(VARIABLE + "_" + name + "_" + region);
        // DASHSCOPE_API_KEY_BEIJING is the default workspace's key in Beijing, whatever a workspace is called.
        if (!isRegion(name)) {
            variables.add(VARIABLE + "_" + name);
        }
        return variables;
    }

    private static String variablePart(String workspace) {
        StringBuilder name = new StringBuilder(workspace.toUpperCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                name.setCharAt(i, '_');
            }
        }
        return name.toString();
    }

    private static boolean isRegion(String name) {
        for (Region.Id region : Region.Id.values()) {
            if (region.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String cure(Region.Id region, @Nullable String workspace) {
        return workspace == null
                ? "Set one of them, or call apiKey(\"…\") or apiKey(Region.Id." + region + ", \"…\") on the builder."
                : "Set one of them, or call workspace(\"" + workspace
                        + "\", \"…key…\") on the builder. The default workspace's key is not used for a named one.";
    }

    static String place(Region.Id region, @Nullable String workspace) {
        return (workspace == null ? "the default workspace" : "workspace \"" + workspace + "\"") + " in " + region;
    }

    /** A stray line break or quote would break the header, and the HTTP client's complaint might show the key. */
    private static String usable(String key, String source, Region.Id region, @Nullable String workspace) {
        if (!isOneWord(key)) {
            throw new ConfigurationException(
                    source + " for " + place(region, workspace)
                            + " is empty or holds a space, a line break or a character outside ASCII; a key is one word"
                            + " such as sk-…",
                    null);
        }
        return key;
    }

    private static boolean isOneWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
