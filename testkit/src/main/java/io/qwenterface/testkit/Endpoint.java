package io.qwenterface.testkit;

import io.qwenterface.catalog.Model.DashScopeEndpoint;
import org.jspecify.annotations.Nullable;

/** The paths that answer (wire reference a.3). */
enum Endpoint {
    OPENAI_CHAT("/compatible-mode/v1/chat/completions"),
    DASHSCOPE_TEXT("/api/v1/services/aigc/text-generation/generation"),
    DASHSCOPE_MULTIMODAL("/api/v1/services/aigc/multimodal-generation/generation");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    static @Nullable Endpoint at(String path) {
        for (Endpoint endpoint : values()) {
            if (endpoint.path.equals(path)) {
                return endpoint;
            }
        }
        return null;
    }

    boolean isNative() {
        return this != OPENAI_CHAT;
    }

    /** Whether this native path serves such a model; a model of which nobody said so is served by both. */
    boolean serves(DashScopeEndpoint path) {
        return switch (this) {
            case DASHSCOPE_TEXT -> path != DashScopeEndpoint.MULTIMODAL;
            case DASHSCOPE_MULTIMODAL -> path != DashScopeEndpoint.TEXT;
            case OPENAI_CHAT -> true;
        };
    }
}
