package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.SearchSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the documents of one answer of the Responses API: the whole answer, or the events of its stream, which are told
 * apart by their own {@code type} (wire reference e). Events that say nothing to us are ignored, known or not.
 *
 * <p>The event that ends a stream repeats the whole answer. What of it came before is not taken again; what did not come,
 * because a server left those events out, is taken from there. Not thread-safe.
 */
final class ResponseDocument {
    // What earlier documents of the stream brought.
    private boolean textCame;
    private boolean reasoningCame;
    private boolean callsCame;
    private boolean sourcesCame;

    /** What searches found so far. */
    private final List<SearchSource> sources = new ArrayList<>(0);

    // The document that is being read.
    private String type = "";
    private String delta = "";
    private String status = "";
    private String cutBecause = "";
    private boolean output;
    private boolean faulty;
    private final ResponseItem item = new ResponseItem();
    private String text = "";
    private String reasoning = "";
    private final List<ToolFragment> calls = new ArrayList<>(0);
    private final List<SearchSource> allSources = new ArrayList<>(0);

    void read(JsonParser json, ChatChunk chunk) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        type = "";
        delta = "";
        status = "";
        cutBecause = "";
        output = false;
        faulty = false;
        item.clear();
        fields(json, chunk);
        take(chunk);
    }

    /** The fields of an event, of the answer inside of it, or of an answer on its own: none of them means two things. */
    private void fields(JsonParser json, ChatChunk chunk) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> type = ChatJson.text(json);
                case "delta" -> delta = ChatJson.text(json);
                case "item" -> item.read(json);
                case "response" -> {
                    if (value == JsonToken.START_OBJECT) {
                        fields(json, chunk);
                    } else {
                        json.skipChildren();
                    }
                }
                case "id" -> chunk.requestId = ChatJson.known(chunk.requestId, json);
                case "model" -> chunk.model = ChatJson.known(chunk.model, json);
                case "status" -> status = ChatJson.text(json);
                case "output" -> output(json);
                case "usage" -> ChatJson.usage(json, chunk);
                case "incomplete_details" -> cutBecause = reason(json);
                case "code" -> faulty |= !ChatJson.text(json).isEmpty();
                case "error" -> {
                    faulty |= value == JsonToken.START_OBJECT;
                    json.skipChildren();
                }
                default -> json.skipChildren();
            }
        }
    }

    private void output(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        output = true;
        text = "";
        reasoning = "";
        calls.clear();
        allSources.clear();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            item.clear();
            item.read(json);
            text = text.concat(item.text());
            reasoning = reasoning.concat(item.reasoning());
            item.addCallTo(calls);
            item.addSourcesTo(allSources);
        }
    }

    private static String reason(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return "";
        }
        String reason = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isReason = json.currentName().equals("reason");
            json.nextToken();
            if (isReason) {
                reason = ChatJson.text(json);
            } else {
                json.skipChildren();
            }
        }
        return reason;
    }

    private void take(ChatChunk chunk) {
        switch (type) {
            case "response.output_text.delta" -> {
                chunk.text = delta;
                textCame |= !delta.isEmpty();
            }
            // OpenAI's own name for it is the second.
            case "response.reasoning_text.delta", "response.reasoning_summary_text.delta" -> {
                chunk.reasoning = delta;
                reasoningCame |= !delta.isEmpty();
            }
            case "response.output_item.done" -> {
                callsCame |= item.addCallTo(chunk.tools);
                sourcesCame |= item.addSourcesTo(sources);
                chunk.sources = sources;
            }
            case "response.completed" -> end("completed", chunk);
            case "response.incomplete" -> end("incomplete", chunk);
            case "response.failed", "response.cancelled", "error" -> chunk.failed = true;
            case "" -> {
                chunk.failed |= faulty && !output;
                end(status, chunk);
            }
            default -> {}
        }
    }

    private void end(String how, ChatChunk chunk) {
        switch (how) {
            case "completed" -> chunk.finish = "stop";
            // The reason's name is not settled: without one it is the limit that the reference knows of.
            case "incomplete" ->
                chunk.finish = cutBecause.isEmpty() || cutBecause.equals("max_output_tokens") ? "length" : cutBecause;
            case "failed", "cancelled" -> {
                chunk.failed = true;
                return;
            }
            default -> {
                return;
            }
        }
        chunk.answered = true;
        if (!output) {
            return;
        }
        if (!textCame) {
            chunk.text = text;
        }
        if (!reasoningCame) {
            chunk.reasoning = reasoning;
        }
        if (!callsCame) {
            chunk.tools.addAll(calls);
        }
        if (!sourcesCame) {
            chunk.sources = allSources;
        }
    }
}
