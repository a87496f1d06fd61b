package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The form in which conversations are kept. Another version is another number in it. */
public final class ConversationJson {
    private static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private ConversationJson() {}

    /** Writes messages. */
    public static String write(List<Message> messages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("messages");
            for (Message message : messages) {
                json.writeStartObject();
                json.writeStringField("role", message.role() == Message.Role.USER ? "user" : "assistant");
                json.writeStringField("content", message.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }

    /**
     * Reads messages.
     *
     * @throws IllegalArgumentException if the text is no conversation of this version
     */
    public static List<Message> read(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return conversation(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no conversation's JSON: " + e.getMessage(), e);
        }
    }

    private static List<Message> conversation(JsonParser json) throws IOException {
        int version = 0;
        List<Message> messages = null;
        expect(json.nextToken(), JsonToken.START_OBJECT, "the conversation");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "version" -> {
                    expect(value, JsonToken.VALUE_NUMBER_INT, name);
                    version = json.getIntValue();
                }
                case "messages" -> {
                    expect(value, JsonToken.START_ARRAY, name);
                    messages = messages(json);
                }
                default -> throw new IllegalArgumentException("a conversation has no member \"" + name + "\"");
            }
        }
        if (version != VERSION) {
            throw new IllegalArgumentException("a conversation of version " + version
                    + " is not known here, only version " + VERSION + ": read it with the library that wrote it");
        }
        if (messages == null) {
            throw new IllegalArgumentException("the conversation has no \"messages\"");
        }
        return messages;
    }

    private static List<Message> messages(JsonParser json) throws IOException {
        List<Message> messages = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String where = "message " + messages.size();
            expect(json.currentToken(), JsonToken.START_OBJECT, where);
            String role = "";
            String content = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                expect(json.nextToken(), JsonToken.VALUE_STRING, where + "'s " + name);
                switch (name) {
                    case "role" -> role = json.getText();
                    case "content" -> content = json.getText();
                    default -> throw new IllegalArgumentException(where + " has an unknown member \"" + name + "\"");
                }
            }
            if (content == null) {
                throw new IllegalArgumentException(where + " has no \"content\"");
            }
            messages.add(
                    switch (role) {
                        case "user" -> Message.user(content);
                        case "assistant" -> Message.assistant(content);
                        default ->
                            throw new IllegalArgumentException(
                                    where + " has the role \"" + role + "\", which is neither user nor assistant");
                    });
        }
        return messages;
    }

    private static void expect(JsonToken found, JsonToken expected, String where) {
        if (found != expected) {
            throw new IllegalArgumentException(where + " should be " + expected + ", but is " + found);
        }
    }
}
