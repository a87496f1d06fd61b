package io.qwenterface.runtime.internal.route;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.wire.Wire;
import io.qwenterface.runtime.spi.HttpTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds where the calls of a spec go, with their headers, and remembers it. Thread-safe. */
public final class Routes {
    private final ApiKeys keys;
    private final @Nullable BaseUrl host;
    private final @Nullable BaseUrl openAiBaseUrl;
    private final boolean olderResponsesPath;

    /** Where the Responses API was first; no longer maintained (wire reference a.3). */
    private static final String OLDER_RESPONSES_BASE = "/api/v2/apps/protocols/compatible-mode/v1";

    /** By the spec's identity; the specs are a generated class's constants, so there are as many as methods. */
    private final Map<PromptSpec, Route> routes = new ConcurrentHashMap<>();

    /** What the builder was told. */
    public Routes(ApiKeys keys, @Nullable BaseUrl host, @Nullable BaseUrl openAiBaseUrl, boolean olderResponsesPath) {
        this.keys = keys;
        this.host = host;
        this.openAiBaseUrl = openAiBaseUrl;
        this.olderResponsesPath = olderResponsesPath;
    }

    private record Route(@Nullable String key, HttpTarget whole, HttpTarget stream) {
        @Override
        public String toString() {
            return whole.toString();
        }
    }

    /**
     * Where a call of the spec goes.
     *
     * @throws ConfigurationException if the key, the workspace's id or the host is missing
     */
    public HttpTarget target(PromptSpec spec, Wire wire, boolean streaming) {
        Route route = routes.get(spec);
        if (route == null || (keys.mayChange() && !isCurrent(route, spec))) {
            route = route(spec, wire);
            routes.put(spec, route);
        }
        return streaming ? route.stream : route.whole;
    }

    private boolean isCurrent(Route route, PromptSpec spec) {
        String key = key(spec);
        return key == null ? route.key == null : key.equals(route.key);
    }

    private Route route(PromptSpec spec, Wire wire) {
        String key = key(spec);
        String url = base(spec, wire) + wire.path(spec);
        List<String> headers = new ArrayList<>(List.of("User-Agent", "qwenterface"));
        if (key != null) {
            headers.add("Authorization");
            headers.add("Bearer " + key);
        }
        String workspaceId = keys.workspaceId(spec.workspace());
        if (workspaceId != null && foreignServer(spec) == null) {
            headers.add("X-DashScope-WorkSpace");
            headers.add(workspaceId);
        }
        List<String> streamHeaders = new ArrayList<>(headers);
        streamHeaders.addAll(wire.streamHeaders());
        return new Route(key, new HttpTarget(url, headers), new HttpTarget(url, streamHeaders));
    }

    private String base(PromptSpec spec, Wire wire) {
        BaseUrl foreign = foreignServer(spec);
        if (foreign != null) {
            return foreign.toString();
        }
        boolean older = olderResponsesPath && spec.transport() == Transport.OPENAI_RESPONSES;
        return (host != null ? host.toString() : modelStudio(spec)) + (older ? OLDER_RESPONSES_BASE : wire.base());
    }

    /** A server that is not Model Studio-shaped, or null if the call goes to one that is. */
    private @Nullable BaseUrl foreignServer(PromptSpec spec) {
        return spec.transport() == Transport.OPENAI_CHAT ? openAiBaseUrl : null;
    }

    /** The key to send, or null for none, which only a foreign server may accept. */
    private @Nullable String key(PromptSpec spec) {
        BaseUrl foreign = foreignServer(spec);
        BaseUrl given = foreign != null ? foreign : host;
        String key = foreign != null && !foreign.isModelStudio()
                ? keys.provided(spec.region(), spec.workspace())
                : keys.find(spec.name(), spec.region(), spec.workspace());
        if (key != null && given != null && !given.keepsSecrets()) {
            throw new ConfigurationException(
                    spec.name() + ": the key would travel to " + given + " in clear text. Use https, or a server on"
                            + " loopback.",
                    null);
        }
        return key;
    }

    private String modelStudio(PromptSpec spec) {
        Region.Id region = spec.region();
        String shared = Hosts.shared(region);
        if (shared != null && !spec.usesDedicatedHost()) {
            return shared;
        }
        String why = spec.name() + ": " + (shared == null ? region + " has no shared host" : "dedicatedHost is set");
        String workspace = spec.workspace();
        if (workspace == null) {
            throw new ConfigurationException(
                    why + ", so the call goes to a workspace's own host, but no workspace is named. Put @Workspace on"
                            + " the method or its interface.",
                    null);
        }
        String id = keys.workspaceId(workspace);
        if (id == null) {
            throw new ConfigurationException(
                    why + ", and a workspace's host needs the workspace's id. Call workspace(\"" + workspace
                            + "\", \"ws-…\", \"…key…\") on the builder.",
                    null);
        }
        String dedicated = Hosts.dedicated(region, id);
        if (dedicated == null) {
            throw new ConfigurationException(
                    why + ", but workspaces in " + region + " have no hosts of their own. Remove dedicatedHost.", null);
        }
        return dedicated;
    }
}
