package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Model Studio's own protocol on its text and its multimodal path, wire reference (d). */
final class DashScopeWire implements Wire, ChatBody.Layout {
    static final DashScopeWire INSTANCE = new DashScopeWire();

    private DashScopeWire() {}

    @Override
    public String base() {
        return "/api/v1";
    }

    @Override
    public String path(PromptSpec spec) {
        return spec.usesMultimodalPath()
                ? "/services/aigc/multimodal-generation/generation"
                : "/services/aigc/text-generation/generation";
    }

    @Override
    public List<String> streamHeaders() {
        return List.of("Accept", "text/event-stream", "X-DashScope-SSE", "enable");
    }

    @Override
    public JsonBody encode(ChatRequest request) {
        return ChatBody.encode(request, this);
    }

    @Override
    public String beforeTools() {
        return "{\"parameters\":{\"tools\":";
    }

    @Override
    public void beforeSystem(
            JsonBytes json, PromptSpec spec, @Nullable JsonOutput<?> output, boolean streaming, boolean afterTools) {
        if (!afterTools) {
            json.ascii("{\"model\":").string(spec.model()).ascii(",\"parameters\":{");
        }
        // Both are defaults of some models only, and thinking requires both (d.2).
        json.ascii("\"result_format\":\"message\",\"incremental_output\":true");
        Parameters.write(json, spec, output);
        if (afterTools) {
            json.ascii("},\"model\":").string(spec.model()).ascii(",\"input\":{\"messages\":[");
        } else {
            json.ascii("},\"input\":{\"messages\":[");
        }
    }

    @Override
    public String contentStart(PromptSpec spec) {
        return spec.usesMultimodalPath() ? "[{\"text\":\"" : "\"";
    }

    @Override
    public String contentEnd(PromptSpec spec) {
        return spec.usesMultimodalPath() ? "\"}]" : "\"";
    }

    @Override
    public boolean takesMarks(PromptSpec spec) {
        // On the other path a content is a string (d.2); the compiler refuses a mark there.
        return spec.usesMultimodalPath();
    }

    @Override
    public String noContent(PromptSpec spec) {
        return spec.usesMultimodalPath() ? "[]" : "\"\"";
    }

    @Override
    public String afterMessages() {
        return "]}}";
    }

    @Override
    public String textPartStart() {
        return "{\"text\":\"";
    }

    @Override
    public String textPartEnd() {
        return "\"}";
    }

    @Override
    public void mediaPart(JsonBody json, MediaSlot slot, Media medium, String where) {
        MessageParts.ascii(
                json,
                switch (slot.kind()) {
                    case IMAGE -> "{\"image\":\"";
                    case VIDEO -> "{\"video\":\"";
                    case AUDIO -> "{\"audio\":\"";
                });
        medium.addTo(json, slot.kind(), where);
        MessageParts.ascii(json, "\"");
        MessageParts.settings(json, slot.settings());
        MessageParts.ascii(json, "}");
    }

    @Override
    public void framesPart(JsonBody json, MediaSlot slot, List<Media> frames, String where) {
        MessageParts.ascii(json, "{\"video\":");
        MessageParts.frames(json, slot, frames, where);
        MessageParts.settings(json, slot.settings());
        MessageParts.ascii(json, "}");
    }

    @Override
    public ChatReply decode(byte[] body, int offset, int length) {
        return WholeAnswer.read(DashScopeWire::document, body, offset, length);
    }

    @Override
    public StreamDecoder decoder() {
        return ChatStream.dashScope(DashScopeWire::document);
    }

    private static void document(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        boolean answered = false;
        boolean faulty = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "output" -> {
                    answered = value == JsonToken.START_OBJECT;
                    output(json, chunk);
                }
                case "usage" -> ChatJson.usage(json, chunk);
                case "request_id" -> chunk.requestId = ChatJson.known(chunk.requestId, json);
                // Documentation samples show empty codes beside an output (d.3).
                case "code" -> faulty = !ChatJson.text(json).isEmpty();
                default -> json.skipChildren();
            }
        }
        chunk.failed = faulty && !answered;
    }

    private static void output(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "choices" -> ChatJson.choices(json, chunk);
                // The older form, result_format "text": models that overlook the parameter answer so (d.3).
                case "text" -> {
                    chunk.answered |= json.currentToken() == JsonToken.VALUE_STRING;
                    chunk.text = ChatJson.known(chunk.text, json);
                }
                case "search_info" -> ExtrasJson.search(json, chunk);
                case "finish_reason" -> chunk.finish = ChatJson.known(chunk.finish, json);
                default -> json.skipChildren();
            }
        }
    }
}
