package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads what the chat protocols have in common: choices with their messages or deltas, and the usage. Every method
 * expects the parser at the value to read and leaves it at the value's end; null and absent are the same, and so is a
 * value of another kind than documented.
 */
final class ChatJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ChatJson() {}

    static JsonParser parser(byte[] buffer, int offset, int length) throws IOException {
        return FACTORY.createParser(buffer, offset, length);
    }

    /** Reads the documents of a stream, like {@link #parser} but one after the other. */
    static JsonDocuments documents() {
        return new JsonDocuments(FACTORY);
    }

    /** The choices: the first as the chunk's own, the others beside it. */
    static void choices(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        // Their number stands in them only sometimes (d.3).
        for (int position = 0; json.nextToken() == JsonToken.START_OBJECT; position++) {
            choice(json, chunk, position);
        }
    }

    private static void choice(JsonParser json, ChatChunk chunk, int position) throws IOException {
        chunk.beginChoice(position);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "message", "delta" -> message(json, chunk);
                case "finish_reason" -> chunk.finish = text(json);
                case "logprobs" -> chunk.logprobs = ExtrasJson.logprobs(json);
                case "index" -> chunk.index = json.getValueAsInt(position);
                default -> json.skipChildren();
            }
        }
        chunk.endChoice();
    }

    private static void message(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "content" -> chunk.text = content(json);
                case "reasoning_content" -> chunk.reasoning = text(json);
                case "tool_calls" -> toolCalls(json, chunk);
                case "audio" -> chunk.audio = ExtrasJson.speech(json);
                default -> json.skipChildren();
            }
        }
    }

    /** A string, or an array of parts of which the texts count. */
    static String content(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return text(json);
        }
        String text = "";
        while (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isText = json.currentName().equals("text");
                json.nextToken();
                if (isText) {
                    text = text.concat(text(json));
                } else {
                    json.skipChildren();
                }
            }
        }
        return text;
    }

    private static void toolCalls(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            ToolFragment fragment = new ToolFragment();
            toolCall(json, fragment);
            chunk.tools.add(fragment);
        }
    }

    /** An entry of the calls, or the function inside it: their fields have different names. */
    private static void toolCall(JsonParser json, ToolFragment fragment) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "index" -> fragment.index = json.getValueAsInt(ToolFragment.NO_INDEX);
                case "id" -> fragment.id = text(json);
                case "name" -> fragment.name = text(json);
                case "arguments" -> fragment.arguments = text(json);
                case "function" -> {
                    if (value == JsonToken.START_OBJECT) {
                        toolCall(json, fragment);
                    }
                }
                default -> json.skipChildren();
            }
        }
    }

    /** The usage, in any protocol's names. */
    static void usage(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        int input = 0;
        int output = 0;
        int total = 0;
        int reasoning = 0;
        int cached = 0;
        int created = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "prompt_tokens", "input_tokens" -> input = json.getValueAsInt();
                case "completion_tokens", "output_tokens" -> output = json.getValueAsInt();
                case "total_tokens" -> total = json.getValueAsInt();
                case "completion_tokens_details", "output_tokens_details" ->
                    reasoning = details(json, "reasoning_tokens", "")[0];
                case "prompt_tokens_details", "input_tokens_details" -> {
                    int[] details = details(json, "cached_tokens", "cache_creation_input_tokens");
                    cached = Math.max(cached, details[0]);
                    created = Math.max(created, details[1]);
                }
                default -> json.skipChildren();
            }
        }
        // Older multimodal answers have no total (d.3); what the first event of a search sends is empty (d.3).
        chunk.usage(input, output, total == 0 ? input + output : total, reasoning, cached, created);
    }

    /** The numbers of these names, 0 for what is not there. */
    private static int[] details(JsonParser json, String first, String second) throws IOException {
        int[] found = new int[2];
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return found;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(first)) {
                found[0] = json.getValueAsInt();
            } else if (name.equals(second)) {
                found[1] = json.getValueAsInt();
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    /** What is known already, else the string to read: many pieces repeat the same facts. */
    static String known(String known, JsonParser json) throws IOException {
        if (known.isEmpty()) {
            return text(json);
        }
        json.skipChildren();
        return known;
    }

    /** A string as it is, anything else as empty. */
    static String text(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        json.skipChildren();
        return "";
    }
}
