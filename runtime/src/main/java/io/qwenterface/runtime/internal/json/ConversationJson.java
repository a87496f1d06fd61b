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

/**
 * The form in which conversations are kept. Another version is another number in it: version 2 knows tools and reasoning,
 * version 3 what the service keeps of a conversation. Each is written as the first version that knows all that is in it.
 */
public final class ConversationJson {
    private static final int PLAIN = 1;
    private static final int TOOLS = 2;
    private static final int NEWEST = 3;
    private static final JsonFactory FACTORY = new JsonFactory();

    private ConversationJson() {}

    /** Writes messages. */
    public static String write(List<Message> messages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("version", version(messages));
            json.writeArrayFieldStart("messages");
            for (Message message : messages) {
                MessageJson.write(json, message);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }

    private static int version(List<Message> messages) {
        if (messages.stream().anyMatch(message -> message.kept() != null)) {
            return NEWEST;
        }
        return messages.stream().allMatch(ConversationJson::isPlain) ? PLAIN : TOOLS;
    }

    private static boolean isPlain(Message message) {
        return message.role() != Message.Role.TOOL
                && message.toolCalls().isEmpty()
                && message.reasoning().isEmpty();
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
        if (version < PLAIN || version > NEWEST) {
            throw new IllegalArgumentException(
                    "a conversation of version " + version + " is not known here, only versions " + PLAIN + " to "
                            + NEWEST + ": read it with the library that wrote it");
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
            messages.add(MessageJson.read(json, where));
        }
        return messages;
    }

    static void expect(JsonToken found, JsonToken expected, String where) {
        if (found != expected) {
            throw new IllegalArgumentException(where + " should be " + expected + ", but is " + found);
        }
    }
}
