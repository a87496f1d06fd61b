package io.qwenterface.runtime.internal.wire;

import io.qwenterface.Effort;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import io.qwenterface.runtime.internal.media.MediaKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * OpenAI-compatible Responses, wire reference (e). What the service does not know it ignores without a word, so nothing
 * else is sent; the compiler refuses annotations that would ask for it.
 */
final class OpenAiResponsesWire implements OpenAiWire {
    static final OpenAiResponsesWire INSTANCE = new OpenAiResponsesWire();

    private OpenAiResponsesWire() {}

    @Override
    public String path(PromptSpec spec) {
        return "/responses";
    }

    @Override
    public void tools(JsonBytes json, PromptSpec spec, Toolbox tools) {
        ResponseTools.tools(json, spec.builtinToolNames(), tools.tools());
    }

    @Override
    public int toolTurn(JsonBytes json, PromptSpec spec, List<Message> messages) {
        return ResponseTools.turn(json, messages);
    }

    @Override
    public void beforeSystem(
            JsonBytes json, PromptSpec spec, @Nullable JsonOutput<?> output, boolean streaming, boolean afterTools) {
        refuseUnknown(spec);
        if (!afterTools) {
            json.ascii("{");
            if (!spec.builtinToolNames().isEmpty()) {
                json.ascii("\"tools\":");
                ResponseTools.tools(json, spec.builtinToolNames(), List.of());
            }
        }
        json.ascii("\"model\":").string(spec.model());
        Parameters.number(json, "temperature", spec.temperature());
        Parameters.number(json, "top_p", spec.topP());
        Parameters.number(json, "max_output_tokens", spec.maxTokens());
        thinking(json, spec);
        if (streaming) {
            json.ascii(",\"stream\":true");
        }
    }

    /** The compiler has refused these in annotations; a call's own options come later. */
    private static void refuseUnknown(PromptSpec spec) {
        refuse(spec, "topK", spec.topK() != null);
        refuse(spec, "presencePenalty", spec.presencePenalty() != null);
        refuse(spec, "repetitionPenalty", spec.repetitionPenalty() != null);
        refuse(spec, "seed", spec.seed() != null);
        refuse(spec, "stop", !spec.stopTexts().isEmpty());
        refuse(spec, "stopTokens", spec.stopTokenIds().length > 0);
        refuse(spec, "search", spec.searches());
        refuse(spec, "thinkingBudget", spec.thinkingBudget() != null);
    }

    private static void refuse(PromptSpec spec, String option, boolean set) {
        if (set) {
            throw new ConfigurationException(
                    spec.name() + ": the Responses API does not know " + option + " and would ignore it. Leave it out"
                            + " of the CallOptions.",
                    null);
        }
    }

    /**
     * The effort wins. Without one, only {@code none} is the same for every model; the flag is all that the older path
     * knows.
     */
    private static void thinking(JsonBytes json, PromptSpec spec) {
        Boolean thinking = spec.thinking();
        if (spec.effort() != Effort.UNSET) {
            json.ascii(",\"reasoning\":{\"effort\":")
                    .string(spec.effort().name().toLowerCase(Locale.ROOT))
                    .ascii("}");
        } else if (thinking != null) {
            json.ascii(
                    thinking
                            ? ",\"enable_thinking\":true"
                            : ",\"enable_thinking\":false,\"reasoning\":{\"effort\":\"none\"}");
        }
    }

    @Override
    public String systemStart(PromptSpec spec) {
        // Not among the messages: those stay with an answer that a later call goes on with, this holds for its call.
        return ",\"instructions\":\"";
    }

    @Override
    public String systemEnd(PromptSpec spec) {
        return "\"";
    }

    @Override
    public String beforeMessages() {
        return ",\"input\":[";
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
        // That API caches by a header of the session (e); the compiler refuses a mark.
        return false;
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
    public void end(JsonBytes json, ChatRequest.Keeping keeping) {
        json.ascii(keeping.kept() ? "]" : "],\"store\":false");
        String previous = keeping.previous();
        if (previous != null) {
            json.ascii(",\"previous_response_id\":").string(previous);
        }
        json.ascii("}");
    }

    @Override
    public String textPartStart() {
        return "{\"type\":\"input_text\",\"text\":\"";
    }

    @Override
    public String textPartEnd() {
        return "\"}";
    }

    /** Images only: of the parts for sound and video the reference (e) gives the names, but not the fields. */
    @Override
    public void mediaPart(JsonBody json, MediaSlot slot, Media medium, String where) {
        if (slot.kind() != MediaKind.IMAGE) {
            throw imagesOnly(where);
        }
        MessageParts.ascii(json, "{\"type\":\"input_image\",\"image_url\":\"");
        medium.addTo(json, slot.kind(), where);
        MessageParts.ascii(json, "\"}");
    }

    @Override
    public void framesPart(JsonBody json, MediaSlot slot, List<Media> frames, String where) {
        throw imagesOnly(where);
    }

    private static ConfigurationException imagesOnly(String where) {
        return new ConfigurationException(
                where + ": this version sends images alone over the Responses API; use OPENAI_CHAT or DASHSCOPE", null);
    }

    @Override
    public ChatReply decode(byte[] body, int offset, int length) {
        return WholeAnswer.read(new ResponseDocument()::read, body, offset, length);
    }

    @Override
    public StreamDecoder decoder() {
        return ChatStream.responses(new ResponseDocument()::read);
    }
}
