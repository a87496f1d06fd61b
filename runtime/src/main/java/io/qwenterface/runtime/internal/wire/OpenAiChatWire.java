package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import io.qwenterface.runtime.internal.media.MediaKind;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenAI-compatible chat completions, wire reference (c). */
final class OpenAiChatWire implements OpenAiWire {
    static final OpenAiChatWire INSTANCE = new OpenAiChatWire();

    /** What stands before the request id in an answer's id (c.7). */
    private static final String ID_PREFIX = "chatcmpl-";

    private OpenAiChatWire() {}

    @Override
    public String path(PromptSpec spec) {
        return "/chat/completions";
    }

    @Override
    public void beforeSystem(
            JsonBytes json, PromptSpec spec, @Nullable JsonOutput<?> output, boolean streaming, boolean afterTools) {
        json.ascii(afterTools ? "\"model\":" : "{\"model\":").string(spec.model());
        Parameters.write(json, spec, output);
        String voice = spec.voice();
        if (voice != null) {
            // The one format that the reference (c.2) has.
            json.ascii(",\"modalities\":[\"text\",\"audio\"],\"audio\":{\"voice\":")
                    .string(voice)
                    .ascii(",\"format\":\"wav\"}");
        }
        if (streaming) {
            // Refused without the stream (c.6), and without it a stream tells no usage (c.8).
            json.ascii(",\"stream\":true,\"stream_options\":{\"include_usage\":true}");
        }
        json.ascii(",\"messages\":[");
    }

    @Override
    public String contentStart(PromptSpec spec) {
        return "\"";
    }

    @Override
    public String contentEnd(PromptSpec spec) {
        return "\"";
    }

    @Override
    public boolean takesMarks(PromptSpec spec) {
        return true;
    }

    @Override
    public String noContent(PromptSpec spec) {
        return "\"\"";
    }

    @Override
    public String afterMessages() {
        return "]}";
    }

    @Override
    public String textPartStart() {
        return "{\"type\":\"text\",\"text\":\"";
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
                    case IMAGE -> "{\"type\":\"image_url\",\"image_url\":{\"url\":\"";
                    case VIDEO -> "{\"type\":\"video_url\",\"video_url\":{\"url\":\"";
                    case AUDIO -> "{\"type\":\"input_audio\",\"input_audio\":{\"data\":\"";
                });
        medium.addTo(json, slot.kind(), where);
        MessageParts.ascii(json, "\"");
        if (slot.kind() == MediaKind.AUDIO) {
            String written = slot.settings().format();
            String format = written == null ? medium.format(slot.kind(), where) : written;
            if (!format.isEmpty()) {
                MessageParts.ascii(json, ",\"format\":\"");
                json.text(format);
                MessageParts.ascii(json, "\"");
            }
        }
        MessageParts.ascii(json, "}");
        MessageParts.settings(json, slot.settings());
        MessageParts.ascii(json, "}");
    }

    @Override
    public void framesPart(JsonBody json, MediaSlot slot, List<Media> frames, String where) {
        MessageParts.ascii(json, "{\"type\":\"video\",\"video\":");
        MessageParts.frames(json, slot, frames, where);
        MessageParts.settings(json, slot.settings());
        MessageParts.ascii(json, "}");
    }

    @Override
    public ChatReply decode(byte[] body, int offset, int length) {
        return WholeAnswer.read(OpenAiChatWire::document, body, offset, length);
    }

    @Override
    public StreamDecoder decoder() {
        return ChatStream.openAi(OpenAiChatWire::document);
    }

    /** A completion or a chunk of one: their outermost fields are the same. */
    private static void document(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "choices" -> ChatJson.choices(json, chunk);
                case "usage" -> ChatJson.usage(json, chunk);
                case "model" -> chunk.model = ChatJson.known(chunk.model, json);
                case "id" -> chunk.requestId = requestId(chunk.requestId, json);
                case "error" -> {
                    chunk.failed |= value == JsonToken.START_OBJECT;
                    json.skipChildren();
                }
                default -> json.skipChildren();
            }
        }
    }

    private static String requestId(String known, JsonParser json) throws IOException {
        String id = ChatJson.known(known, json);
        return id.startsWith(ID_PREFIX) ? id.substring(ID_PREFIX.length()) : id;
    }
}
