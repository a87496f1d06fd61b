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

    /** The spec itself, or its twin on the path that the service sent the model to. */
    public PromptSpec current(PromptSpec spec) {
        Boolean multimodal = corrected.get(spec.model());
        return multimodal == null || multimodal == spec.usesMultimodalPath() ? spec : spec.otherPath();
    }

    /** Remembers that the model is not served on the path tried, and gives the spec's twin on the other one. */
    public PromptSpec correct(PromptSpec tried) {
        corrected.put(tried.model(), !tried.usesMultimodalPath());
        return tried.otherPath();
    }
}
