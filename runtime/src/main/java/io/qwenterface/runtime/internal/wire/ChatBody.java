package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptText;
import io.qwenterface.runtime.internal.body.BodyHeads;
import io.qwenterface.runtime.internal.body.JsonBytes;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chat's request body. The messages stand last in it, so that everything up to the user's text is one constant
 * (two, around a system text of the call), which is encoded once per spec and then copied.
 */
final class ChatBody {
    private static final int STREAMING = 1;
    private static final int OWN_SYSTEM = 2;

    /** What the protocols write differently. */
    interface Layout {
        /** The body's beginning, up to and with the array of messages' bracket. */
        void beforeMessages(JsonBytes json, PromptSpec spec, @Nullable JsonOutput<?> output, boolean streaming);

        /** What stands between {@code "content":} and the text. */
        String contentStart(PromptSpec spec);

        /** What stands between the text and the message's brace. */
        String contentEnd(PromptSpec spec);

        /** The body's end, from the array of messages' bracket on. */
        String afterMessages();
    }

    private ChatBody() {}

    static JsonBytes encode(ChatRequest request, Layout layout) {
        Prompt prompt = request.prompt();
        PromptSpec spec = prompt.spec();
        BodyHeads.Head head = head(request, layout);
        PromptText system = prompt.system();
        String contentEnd = layout.contentEnd(spec);
        int tail = contentEnd.length() + 16;
        for (ChatRequest.Turn turn : request.followUp()) {
            tail += turn.text().length() + 64;
        }
        JsonBytes json = new JsonBytes(head.start().length
                + head.rest().length
                + (system == null ? 0 : system.estimatedSize())
                + prompt.user().estimatedSize()
                + tail);
        json.raw(head.start());
        if (system != null) {
            system.writeTo(json);
            json.raw(head.rest());
        }
        prompt.user().writeTo(json);
        json.ascii(contentEnd).ascii("}");
        for (ChatRequest.Turn turn : request.followUp()) {
            json.ascii(",");
            message(json, layout, spec, turn.role(), turn.text());
        }
        return json.ascii(layout.afterMessages());
    }

    private static BodyHeads.Head head(ChatRequest request, Layout layout) {
        Prompt prompt = request.prompt();
        PromptSpec spec = prompt.spec();
        JsonOutput<?> output = request.output();
        boolean ownSystem = prompt.system() != null;
        int variant = (request.streaming() ? STREAMING : 0) | (ownSystem ? OWN_SYSTEM : 0);
        BodyHeads.Head head = spec.heads().find(output, variant);
        return head != null ? head : deriveHead(spec, output, request.streaming(), ownSystem, variant, layout);
    }

    private static BodyHeads.Head deriveHead(
            PromptSpec spec,
            @Nullable JsonOutput<?> output,
            boolean streaming,
            boolean ownSystem,
            int variant,
            Layout layout) {
        JsonBytes start = new JsonBytes(1024);
        layout.beforeMessages(start, spec, output, streaming);
        String instruction = output == null ? "" : instruction(output);
        JsonBytes rest = start;
        if (ownSystem) {
            messageStart(start, layout, spec, "system");
            rest = new JsonBytes(1024);
            rest.text(instruction.isEmpty() ? "" : "\n\n" + instruction);
            rest.ascii(layout.contentEnd(spec)).ascii("},");
        } else {
            String system = joined(spec.system(), instruction);
            if (!system.isEmpty()) {
                message(start, layout, spec, "system", system);
                start.ascii(",");
            }
        }
        for (PromptSpec.Exchange example : spec.examples()) {
            message(rest, layout, spec, "user", example.user());
            rest.ascii(",");
            message(rest, layout, spec, "assistant", example.assistant());
            rest.ascii(",");
        }
        messageStart(rest, layout, spec, "user");
        byte[] restBytes = ownSystem ? rest.toByteArray() : new byte[0];
        return spec.heads().keep(output, variant, start.toByteArray(), restBytes);
    }

    private static String joined(@Nullable String system, String instruction) {
        if (system == null || system.isEmpty()) {
            return instruction;
        }
        return instruction.isEmpty() ? system : system + "\n\n" + instruction;
    }

    /**
     * What the system message says of the answer's form where the service does not hold the model to the schema. With
     * {@code json_object} the word JSON must stand in some message (wire reference c.4).
     */
    private static String instruction(JsonOutput<?> output) {
        return switch (output.mode()) {
            case JSON_SCHEMA -> "";
            case JSON_OBJECT, PROMPTED ->
                "Answer with one JSON object that is valid under the following JSON Schema, and"
                        + " with nothing else: no explanation, no code fence.\n" + output.schema();
        };
    }

    private static void message(JsonBytes json, Layout layout, PromptSpec spec, String role, String text) {
        messageStart(json, layout, spec, role);
        json.text(text).ascii(layout.contentEnd(spec)).ascii("}");
    }

    private static void messageStart(JsonBytes json, Layout layout, PromptSpec spec, String role) {
        json.ascii("{\"role\":\"").ascii(role).ascii("\",\"content\":").ascii(layout.contentStart(spec));
    }
}
