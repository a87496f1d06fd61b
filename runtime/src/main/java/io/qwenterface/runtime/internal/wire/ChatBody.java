package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptText;
import io.qwenterface.runtime.codegen.Toolbox;
import io.qwenterface.runtime.internal.body.BodyHeads;
import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chat's request body. The messages stand last in it, so that everything up to the user's text is one constant
 * (two, around a system text of the call), which is encoded once per spec and then shared.
 */
final class ChatBody {
    private static final int STREAMING = 1;
    private static final int OWN_SYSTEM = 2;
    private static final int EARLIER = 4;
    private static final int TOOLS = 8;
    private static final int MEDIA = 16;
    private static final int GOES_ON = 32;

    /** The start of a user message whose content is an array of parts. */
    private static final byte[] PARTS_START = "{\"role\":\"user\",\"content\":[".getBytes(StandardCharsets.US_ASCII);

    /** What stands in a part that the service shall keep in its context cache, up to the start of that (wire reference j). */
    private static final String CACHED = ",\"cache_control\":{\"type\":\"ephemeral\"}";

    /** What the protocols write differently. */
    interface Layout {
        /** The body's beginning, up to where the array of tools goes; for a body with tools. */
        String beforeTools();

        /** The array of tools and what belongs to it, up to the comma. */
        default void tools(JsonBytes json, PromptSpec spec, Toolbox tools) {
            ToolTurnJson.tools(json, tools);
        }

        /**
         * The body's beginning, up to where the system text goes.
         *
         * @param afterTools whether {@link #beforeTools()}, the tools and a comma stand before it
         */
        void beforeSystem(
                JsonBytes json, PromptSpec spec, @Nullable JsonOutput<?> output, boolean streaming, boolean afterTools);

        /** What stands before the system text: the start of a message, unless the protocol has a place of its own. */
        default String systemStart(PromptSpec spec) {
            return "{\"role\":\"system\",\"content\":" + contentStart(spec, spec.cachesSystem());
        }

        /** What stands behind the system text. */
        default String systemEnd(PromptSpec spec) {
            return contentEnd(spec, spec.cachesSystem()) + "},";
        }

        /** What opens the messages behind the system text, or where there is none. */
        default String beforeMessages() {
            return "";
        }

        /** What stands between {@code "content":} and the text. */
        String contentStart(PromptSpec spec);

        /** What stands between the text and the message's brace. */
        String contentEnd(PromptSpec spec);

        /** Whether a part may have a mark for the context cache. */
        boolean takesMarks(PromptSpec spec);

        /** What stands between {@code "content":} and a text that shall be cached, if it shall. */
        default String contentStart(PromptSpec spec, boolean cached) {
            return cached && takesMarks(spec) ? "[" + textPartStart() : contentStart(spec);
        }

        /** What stands between such a text and the message's brace. */
        default String contentEnd(PromptSpec spec, boolean cached) {
            return cached && takesMarks(spec) ? textPartEnd(spec, true) + "]" : contentEnd(spec);
        }

        /** The content of a message that says nothing. */
        String noContent(PromptSpec spec);

        /**
         * Writes a call of tools, or a result, without a comma behind it.
         *
         * @param messages begin with it
         * @return how many of them were written
         */
        default int toolTurn(JsonBytes json, PromptSpec spec, List<Message> messages) {
            message(json, this, spec, messages.get(0));
            return 1;
        }

        /** The body's end, from the array of messages' bracket on. */
        String afterMessages();

        /** The body's end where the service is told what to keep, or goes on with what it keeps. */
        default void end(JsonBytes json, ChatRequest.Keeping keeping) {
            json.ascii(afterMessages());
        }

        /** What stands before a text among the parts of a message, from the part's brace on. */
        String textPartStart();

        /** What stands behind such a text, up to and with the part's brace. */
        String textPartEnd();

        /** The same for a text that shall be cached, if it shall. */
        default String textPartEnd(PromptSpec spec, boolean cached) {
            return cached && takesMarks(spec) ? "\"" + CACHED + "}" : textPartEnd();
        }

        /**
         * One medium as a part of a message.
         *
         * @param where names the method and the parameter, for messages
         */
        void mediaPart(JsonBody json, MediaSlot slot, Media medium, String where);

        /** The frames of a video as one part of a message. */
        void framesPart(JsonBody json, MediaSlot slot, List<Media> frames, String where);
    }

    private ChatBody() {}

    static JsonBody encode(ChatRequest request, Layout layout) {
        Prompt prompt = request.prompt();
        BodyHeads.Head head = head(request, layout);
        PromptText system = prompt.system();
        JsonBody json = new JsonBody(prompt.user().need() + (system == null ? 0 : system.need()));
        Toolbox tools = prompt.tools();
        if (tools != null) {
            json.raw(tools(tools, prompt.spec(), layout));
        }
        json.raw(head.start());
        if (system != null) {
            system.addTo(json);
            json.raw(head.rest());
        }
        if (request.sendsEarlier()) {
            earlier(request, layout, json);
        }
        if (prompt.user().hasMedia()) {
            MessageParts.write(prompt, layout, json);
        } else {
            prompt.user().addTo(json);
        }
        boolean usual = request.followUp().isEmpty() && request.keeping().equals(ChatRequest.Keeping.USUAL);
        return json.raw(usual ? head.end() : end(request, layout));
    }

    /** The messages of earlier turns, and the start of the one that follows them. */
    private static void earlier(ChatRequest request, Layout layout, JsonBody json) {
        PromptSpec spec = request.prompt().spec();
        byte[] userStart = start(layout, spec, "user");
        byte[] lastStart = lastStart(request, layout);
        byte[] assistantStart = start(layout, spec, "assistant");
        byte[] end =
                new JsonBytes(16).ascii(layout.contentEnd(spec)).ascii("},").toByteArray();
        List<Message> messages = request.earlier();
        for (int i = 0; i < messages.size(); ) {
            Message message = messages.get(i);
            if (ToolTurnJson.hasMore(spec, message)) {
                JsonBytes turn = new JsonBytes(256);
                i += layout.toolTurn(turn, spec, messages.subList(i, messages.size()));
                json.raw(turn.ascii(",").toByteArray());
            } else {
                json.raw(message.role() == Message.Role.USER ? userStart : assistantStart);
                message.addTo(json);
                json.raw(end);
                i++;
            }
        }
        json.raw(lastStart);
    }

    /** The start of the message that this call is about. */
    private static byte[] lastStart(ChatRequest request, Layout layout) {
        if (request.prompt().user().hasMedia()) {
            return PARTS_START;
        }
        PromptSpec spec = request.prompt().spec();
        return new JsonBytes(64)
                .ascii("{\"role\":\"user\",\"content\":")
                .ascii(layout.contentStart(spec, spec.cachesUser()))
                .toByteArray();
    }

    private static byte[] start(Layout layout, PromptSpec spec, String role) {
        JsonBytes json = new JsonBytes(64);
        messageStart(json, layout, spec, role);
        return json.toByteArray();
    }

    /** Everything after the user's text. */
    private static byte[] end(ChatRequest request, Layout layout) {
        PromptSpec spec = request.prompt().spec();
        JsonBytes json = new JsonBytes(1024);
        json.ascii(request.prompt().user().hasMedia() ? "]" : layout.contentEnd(spec, spec.cachesUser()))
                .ascii("}");
        List<Message> messages = request.followUp();
        for (int i = 0; i < messages.size(); ) {
            json.ascii(",");
            if (!messages.get(i).toolCalls().isEmpty()) {
                i += layout.toolTurn(json, spec, messages.subList(i, messages.size()));
            } else {
                message(json, layout, spec, messages.get(i));
                i++;
            }
        }
        String prefill = spec.prefill();
        if (prefill != null) {
            json.ascii(",");
            messageStart(json, layout, spec, "assistant");
            json.text(prefill).ascii(layout.contentEnd(spec)).ascii(",\"partial\":true}");
        }
        layout.end(json, request.keeping());
        return json.toByteArray();
    }

    private static BodyHeads.Head head(ChatRequest request, Layout layout) {
        Prompt prompt = request.prompt();
        PromptSpec spec = prompt.spec();
        JsonOutput<?> output = request.output();
        boolean ownSystem = prompt.system() != null;
        int variant = (request.streaming() ? STREAMING : 0)
                | (ownSystem ? OWN_SYSTEM : 0)
                | (request.sendsEarlier() ? EARLIER : 0)
                | (request.goesOn() ? GOES_ON : 0)
                | (prompt.tools() == null ? 0 : TOOLS)
                | (prompt.user().hasMedia() ? MEDIA : 0);
        BodyHeads.Head head = spec.heads().find(output, variant);
        return head != null ? head : deriveHead(request, ownSystem, variant, layout);
    }

    private static BodyHeads.Head deriveHead(ChatRequest request, boolean ownSystem, int variant, Layout layout) {
        PromptSpec spec = request.prompt().spec();
        JsonOutput<?> output = request.output();
        JsonBytes start = new JsonBytes(1024);
        layout.beforeSystem(
                start, spec, output, request.streaming(), request.prompt().tools() != null);
        String instruction = output == null ? "" : instruction(output);
        JsonBytes rest = start;
        if (ownSystem) {
            start.ascii(layout.systemStart(spec));
            rest = new JsonBytes(1024);
            rest.text(instruction.isEmpty() ? "" : "\n\n" + instruction).ascii(layout.systemEnd(spec));
        } else {
            String system = joined(spec.system(), instruction);
            if (!system.isEmpty()) {
                start.ascii(layout.systemStart(spec)).text(system).ascii(layout.systemEnd(spec));
            }
        }
        rest.ascii(layout.beforeMessages());
        for (PromptSpec.Exchange example : request.goesOn() ? List.<PromptSpec.Exchange>of() : spec.examples()) {
            message(rest, layout, spec, "user", example.user());
            rest.ascii(",");
            message(rest, layout, spec, "assistant", example.assistant());
            rest.ascii(",");
        }
        if (!request.sendsEarlier()) {
            rest.raw(lastStart(request, layout));
        }
        byte[] restBytes = ownSystem ? rest.toByteArray() : new byte[0];
        byte[] end = end(ChatRequest.of(request.prompt(), output, request.streaming()), layout);
        return spec.heads().keep(output, variant, start.toByteArray(), restBytes, end);
    }

    private static String joined(@Nullable String system, String instruction) {
        if (system == null || system.isEmpty()) {
            return instruction;
        }
        return instruction.isEmpty() ? system : system + "\n\n" + instruction;
    }

    /**
     * What the system text says of the answer's form where the service does not hold the model to the schema. With
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

    /** What stands before the head of a body with tools, the same for all prompts with the same tools. */
    private static byte[] tools(Toolbox tools, PromptSpec spec, Layout layout) {
        // No other spec has the very same list, but for those made of this one.
        Object key = spec.builtinToolNames().isEmpty() ? layout : spec.builtinToolNames();
        BodyHeads.Head known = tools.heads().find(key, TOOLS);
        if (known != null) {
            return known.start();
        }
        JsonBytes json = new JsonBytes(1024).ascii(layout.beforeTools());
        layout.tools(json, spec, tools);
        byte[] nothing = {};
        return tools.heads()
                .keep(key, TOOLS, json.toByteArray(), nothing, nothing)
                .start();
    }

    private static void message(JsonBytes json, Layout layout, PromptSpec spec, String role, String text) {
        messageStart(json, layout, spec, role);
        json.text(text).ascii(layout.contentEnd(spec)).ascii("}");
    }

    private static void message(JsonBytes json, Layout layout, PromptSpec spec, Message message) {
        String role = switch (message.role()) {
            case USER -> "user";
            case ASSISTANT -> "assistant";
            case TOOL -> "tool";
        };
        if (message.text().isEmpty()) {
            json.ascii("{\"role\":\"").ascii(role).ascii("\",\"content\":").ascii(layout.noContent(spec));
        } else {
            messageStart(json, layout, spec, role);
            message.addTo(json);
            json.ascii(layout.contentEnd(spec));
        }
        ToolTurnJson.more(json, spec, message);
        json.ascii("}");
    }

    private static void messageStart(JsonBytes json, Layout layout, PromptSpec spec, String role) {
        json.ascii("{\"role\":\"").ascii(role).ascii("\",\"content\":").ascii(layout.contentStart(spec));
    }
}
