package io.qwenterface.runtime.internal.route;

import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of DashScope's two paths serves a model, where the service contradicted the spec: a model that the compiler did
 * not know may be served on either (wire reference d.1). Remembered for the client's life. Thread-safe.
 */
public final class ServedPaths {
    /** By model: whether its path is the multimodal one. */
    private final Map<String, Boolean> corrected = new ConcurrentHashMap<>();

    /** By the spec's identity, so that what is derived from a spec is derived once for its twin, too. */
    private final Map<PromptSpec, PromptSpec> twins = new ConcurrentHashMap<>();

    /** The spec itself, or its twin on the path that the service sent the model to. */
    public PromptSpec current(PromptSpec spec) {
        Boolean multimodal = corrected.get(spec.model());
        return multimodal == null || multimodal == spec.usesMultimodalPath() ? spec : twin(spec);
    }

    /** Remembers that the model is not served on the path tried, and gives the spec's twin on the other one. */
    public PromptSpec correct(PromptSpec tried) {
        corrected.put(tried.model(), !tried.usesMultimodalPath());
        return twin(tried);
    }

    private PromptSpec twin(PromptSpec spec) {
        PromptSpec known = twins.get(spec);
        if (known != null) {
            return known;
        }
        PromptSpec twin = spec.otherPath();
        PromptSpec first = twins.putIfAbsent(spec, twin);
        if (first == null) {
            // The way back is the spec itself: a model sent to and fro gathers nothing here.
            twins.put(twin, spec);
            return twin;
        }
        return first;
    }
}
