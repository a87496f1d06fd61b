package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.SearchSource;
import io.qwenterface.runtime.TokenLogprob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is in an answer only if it was asked for, under the same conditions as {@link ChatJson}. */
final class ExtrasJson {
    private ExtrasJson() {}

    /** The {@code logprobs} of a choice; null in most. */
    static List<TokenLogprob> logprobs(JsonParser json) throws IOException {
        List<TokenLogprob> tokens = List.of();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return tokens;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isContent = json.currentName().equals("content");
            json.nextToken();
            if (isContent) {
                tokens = tokens(json);
            } else {
                json.skipChildren();
            }
        }
        return tokens;
    }

    private static List<TokenLogprob> tokens(JsonParser json) throws IOException {
        List<TokenLogprob> tokens = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return tokens;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            tokens.add(token(json));
        }
        return tokens;
    }

    private static TokenLogprob token(JsonParser json) throws IOException {
        String token = "";
        Double logprob = null;
        List<TokenLogprob> top = List.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "token" -> token = ChatJson.text(json);
                case "logprob" -> logprob = number(json);
                case "top_logprobs" -> top = tokens(json);
                default -> json.skipChildren();
            }
        }
        return new TokenLogprob(token, logprob, top);
    }

    private static @Nullable Double number(JsonParser json) throws IOException {
        if (json.currentToken().isNumeric()) {
            return json.getDoubleValue();
        }
        json.skipChildren();
        return null;
    }

    /** The {@code audio} of a message, null in most: its data in base64. */
    static String speech(JsonParser json) throws IOException {
        String data = "";
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return data;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isData = json.currentName().equals("data");
            json.nextToken();
            if (isData) {
                data = ChatJson.text(json);
            } else {
                json.skipChildren();
            }
        }
        return data;
    }

    /** The {@code search_info} of an output: in a stream, one event has the sources and the others none (d.3). */
    static void search(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isResults = json.currentName().equals("search_results");
            json.nextToken();
            if (isResults && json.currentToken() == JsonToken.START_ARRAY) {
                List<SearchSource> sources = new ArrayList<>();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    sources.add(source(json));
                }
                if (!sources.isEmpty()) {
                    chunk.sources = sources;
                }
            } else {
                json.skipChildren();
            }
        }
    }

    /** A page that was found; expects the parser at its brace. */
    static SearchSource source(JsonParser json) throws IOException {
        int index = 0;
        String title = "";
        String url = "";
        String siteName = "";
        String icon = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "index" -> index = json.getValueAsInt();
                case "title" -> title = ChatJson.text(json);
                case "url" -> url = ChatJson.text(json);
                case "site_name" -> siteName = ChatJson.text(json);
                case "icon" -> icon = ChatJson.text(json);
                default -> json.skipChildren();
            }
        }
        return new SearchSource(index, title, url, siteName, icon);
    }
}
