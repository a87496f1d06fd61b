package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.qwenterface.Transport;
import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.Support;
import java.util.ArrayList;
import java.util.List;

/**
 * A request whose path, key and model are in order: what the rules read and the wires answer.
 *
 * @param body the whole body, an object
 * @param stream whether the answer is to be a stream
 * @param cache what it took from the context cache and left there; nothing while the rules are read
 */
record Call(Endpoint endpoint, JsonNode body, Model model, boolean stream, ContextCache.Use cache) {

    /** The same, accepted. */
    Call using(ContextCache contextCache) {
        return new Call(endpoint, body, model, stream, contextCache.use(this));
    }

    /** The messages, wherever the protocol keeps them; missing if there are none. */
    JsonNode messages() {
        return messages(endpoint.transport(), body);
    }

    static JsonNode messages(Transport transport, JsonNode body) {
        return switch (transport) {
            case DASHSCOPE -> body.path("input").path("messages");
            case OPENAI_RESPONSES -> ResponsesInput.asMessages(body);
            case OPENAI_CHAT, AUTO -> body.path("messages");
        };
    }

    /** A parameter, wherever the protocol keeps it; missing if it is not sent or null. */
    JsonNode parameter(String name) {
        return parameter(endpoint.transport(), body, name);
    }

    static JsonNode parameter(Transport transport, JsonNode body, String name) {
        JsonNode value = switch (transport) {
            case DASHSCOPE -> body.path("parameters").path(name);
            case OPENAI_RESPONSES -> ResponsesInput.parameter(body, name);
            case OPENAI_CHAT, AUTO -> body.path(name);
        };
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** Whether the model reasons in this call. */
    boolean thinks() {
        return switch (model.thinking()) {
            case NONE -> false;
            case ALWAYS -> true;
            case OPTIONAL, UNKNOWN -> {
                JsonNode asked = parameter("enable_thinking");
                if (parameter("reasoning_effort").asText().equals("none")) {
                    yield false;
                }
                JsonNode effort = parameter("reasoning").path("effort");
                if (effort.isTextual()) {
                    yield !effort.asText().equals("none");
                }
                yield asked.isMissingNode() ? model.thinkingDefault() == Support.YES : asked.asBoolean();
            }
        };
    }

    /** Whether the answer is to be speech as well. */
    boolean speaks() {
        return endpoint.transport() == Transport.OPENAI_CHAT && SpeechRules.asksForAudio(this);
    }

    /** Number of answers asked for. */
    int choices() {
        return parameter("n").asInt(1);
    }

    /** Whether a native answer carries {@code message} instead of {@code text}. */
    boolean messageFormat() {
        if (endpoint == Endpoint.DASHSCOPE_MULTIMODAL) {
            return true;
        }
        return parameter("result_format")
                .asText(model.resultFormatDefault() == Model.ResultFormat.MESSAGE ? "message" : "text")
                .equals("message");
    }

    /** Whether each event of a native stream holds only what is new. */
    boolean incremental() {
        return parameter("incremental_output").asBoolean(model.incrementalOutputDefault() == Support.YES);
    }

    /** Whether an OpenAI-compatible stream ends with the usage. */
    boolean includesUsage() {
        return parameter("stream_options").path("include_usage").asBoolean();
    }

    /** The text of a message's content in either form; parts that are no text are left out. */
    static String text(JsonNode content) {
        if (!content.isArray()) {
            return content.asText("");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode part : content) {
            if (part.path("text").isTextual()) {
                texts.add(part.path("text").asText());
            }
        }
        return String.join("\n", texts);
    }
}
