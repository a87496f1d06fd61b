package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.internal.kept.KeptAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message of a conversation that is kept. */
final class MessageJson {
    private String role = "";
    private @Nullable String content;
    private String reasoning = "";
    private String toolCallId = "";
    private String toolName = "";
    private String keptAs = "";
    private String keptWith = "";
    private List<StreamEvent.ToolCall> toolCalls = List.of();

    private MessageJson() {}

    static void write(JsonGenerator json, Message message) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "role",
                switch (message.role()) {
                    case USER -> "user";
                    case ASSISTANT -> "assistant";
                    case TOOL -> "tool";
                });
        json.writeStringField("content", message.text());
        if (!message.reasoning().isEmpty()) {
            json.writeStringField("reasoning", message.reasoning());
        }
        if (message.role() == Message.Role.TOOL) {
            json.writeStringField("toolCallId", message.toolCallId());
            json.writeStringField("toolName", message.toolName());
        }
        KeptAnswer kept = message.kept();
        if (kept != null) {
            json.writeStringField("keptAs", kept.id());
            json.writeStringField("keptWith", Long.toHexString(kept.said()));
        }
        if (!message.toolCalls().isEmpty()) {
            json.writeArrayFieldStart("toolCalls");
            for (StreamEvent.ToolCall call : message.toolCalls()) {
                json.writeStartObject();
                json.writeStringField("id", call.id());
                json.writeStringField("name", call.name());
                json.writeStringField("arguments", call.arguments());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads the object the parser has entered. */
    static Message read(JsonParser json, String where) throws IOException {
        MessageJson message = new MessageJson();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("toolCalls")) {
                ConversationJson.expect(value, JsonToken.START_ARRAY, where + "'s " + name);
                message.toolCalls = calls(json, where + "'s " + name);
                continue;
            }
            ConversationJson.expect(value, JsonToken.VALUE_STRING, where + "'s " + name);
            String text = json.getText();
            switch (name) {
                case "role" -> message.role = text;
                case "content" -> message.content = text;
                case "reasoning" -> message.reasoning = text;
                case "toolCallId" -> message.toolCallId = text;
                case "toolName" -> message.toolName = text;
                case "keptAs" -> message.keptAs = text;
                case "keptWith" -> message.keptWith = text;
                default -> throw unknown(where, name);
            }
        }
        return message.read(where);
    }

    private Message read(String where) {
        if (content == null) {
            throw new IllegalArgumentException(where + " has no \"content\"");
        }
        return switch (role) {
            case "user" -> Message.user(content);
            case "assistant" -> Message.assistant(content, reasoning, toolCalls).keptAs(kept(where));
            case "tool" -> Message.tool(toolCallId, toolName, content);
            default ->
                throw new IllegalArgumentException(
                        where + " has the role \"" + role + "\", which is none of user, assistant and tool");
        };
    }

    private @Nullable KeptAnswer kept(String where) {
        if (keptAs.isEmpty()) {
            return null;
        }
        try {
            return new KeptAnswer(keptAs, Long.parseUnsignedLong(keptWith, 16));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    where + "'s keptWith is no number in hexadecimal: \"" + keptWith + "\"", e);
        }
    }

    private static List<StreamEvent.ToolCall> calls(JsonParser json, String where) throws IOException {
        List<StreamEvent.ToolCall> calls = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            ConversationJson.expect(json.currentToken(), JsonToken.START_OBJECT, where);
            String id = "";
            String called = "";
            String arguments = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                ConversationJson.expect(json.nextToken(), JsonToken.VALUE_STRING, where + "' " + name);
                switch (name) {
                    case "id" -> id = json.getText();
                    case "name" -> called = json.getText();
                    case "arguments" -> arguments = json.getText();
                    default -> throw unknown(where, name);
                }
            }
            calls.add(new StreamEvent.ToolCall(id, called, arguments));
        }
        return calls;
    }

    private static IllegalArgumentException unknown(String where, String name) {
        return new IllegalArgumentException(where + " has an unknown member \"" + name + "\"");
    }
}
