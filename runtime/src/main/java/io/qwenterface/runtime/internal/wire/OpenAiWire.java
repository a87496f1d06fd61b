package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.internal.body.JsonBody;
import java.util.List;

/** What the OpenAI-compatible protocols have in common: their base path, and bodies of one flat object. */
interface OpenAiWire extends Wire, ChatBody.Layout {
    @Override
    default String base() {
        return "/compatible-mode/v1";
    }

    @Override
    default List<String> streamHeaders() {
        return List.of("Accept", "text/event-stream");
    }

    @Override
    default JsonBody encode(ChatRequest request) {
        return ChatBody.encode(request, this);
    }

    @Override
    default String beforeTools() {
        return "{\"tools\":";
    }
}
