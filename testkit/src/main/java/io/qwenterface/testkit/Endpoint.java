package io.qwenterface.testkit;

import io.qwenterface.Transport;
import io.qwenterface.catalog.Model.DashScopeEndpoint;
import org.jspecify.annotations.Nullable;

/** The paths that answer (wire reference a.3). */
enum Endpoint {
    OPENAI_CHAT("/compatible-mode/v1/chat/completions"),
    OPENAI_RESPONSES("/compatible-mode/v1/responses"),
    OLDER_RESPONSES("/api/v2/apps/protocols/compatible-mode/v1/responses"),
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

    Transport transport() {
        return switch (this) {
            case OPENAI_CHAT -> Transport.OPENAI_CHAT;
            case OPENAI_RESPONSES, OLDER_RESPONSES -> Transport.OPENAI_RESPONSES;
            case DASHSCOPE_TEXT, DASHSCOPE_MULTIMODAL -> Transport.DASHSCOPE;
        };
    }

    boolean isNative() {
        return transport() == Transport.DASHSCOPE;
    }

    /** Whether this native path serves such a model; a model of which nobody said so is served by both. */
    boolean serves(DashScopeEndpoint path) {
        return switch (this) {
            case DASHSCOPE_TEXT -> path != DashScopeEndpoint.MULTIMODAL;
            case DASHSCOPE_MULTIMODAL -> path != DashScopeEndpoint.TEXT;
            case OPENAI_CHAT, OPENAI_RESPONSES, OLDER_RESPONSES -> true;
        };
    }
}
