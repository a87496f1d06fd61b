package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.SearchSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One item of a Responses answer: a message, a reasoning or a call (wire reference e). Of the calls only functions are to be
 * made; what the service's own tools did, it did already, and of that the pages a search found are told. Reused from item to
 * item.
 */
final class ResponseItem {
    private String type = "";
    private String content = "";
    private String summary = "";
    private String id = "";
    private String callId = "";
    private String name = "";
    private String arguments = "";
    private final List<SearchSource> sources = new ArrayList<>(0);

    void clear() {
        type = "";
        content = "";
        summary = "";
        id = "";
        callId = "";
        name = "";
        arguments = "";
        sources.clear();
    }

    /** Expects the parser at the item's brace. */
    void read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "type" -> type = ChatJson.text(json);
                case "content" -> content = ChatJson.content(json);
                case "summary" -> summary = ChatJson.content(json);
                case "id" -> id = ChatJson.text(json);
                case "call_id" -> callId = ChatJson.text(json);
                case "name" -> name = ChatJson.text(json);
                case "arguments" -> arguments = ChatJson.text(json);
                case "action" -> action(json);
                default -> json.skipChildren();
            }
        }
    }

    /** What a search did: its sources are objects with a type and an address, and perhaps more. */
    private void action(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isSources = json.currentName().equals("sources");
            if (json.nextToken() == JsonToken.START_ARRAY && isSources) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    sources.add(ExtrasJson.source(json));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    /** Adds the pages that a search found, each once, and answers whether there are any. */
    boolean addSourcesTo(List<SearchSource> found) {
        for (SearchSource source : sources) {
            if (!found.contains(source)) {
                found.add(source);
            }
        }
        return !sources.isEmpty();
    }

    /** What a message says; empty for anything else. */
    String text() {
        return type.equals("message") ? content : "";
    }

    /** What a reasoning says; empty for anything else. */
    String reasoning() {
        if (!type.equals("reasoning")) {
            return "";
        }
        return summary.isEmpty() ? content : summary;
    }

    /** Adds the call, if this is a function's, and answers whether it is. */
    boolean addCallTo(List<ToolFragment> calls) {
        if (!type.equals("function_call")) {
            return false;
        }
        ToolFragment call = new ToolFragment();
        call.id = callId.isEmpty() ? id : callId;
        call.name = name;
        call.arguments = arguments;
        call.index = calls.size();
        calls.add(call);
        return true;
    }
}
