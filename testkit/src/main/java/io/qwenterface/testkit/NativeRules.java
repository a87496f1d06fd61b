package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.catalog.Support;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The envelope of a native request: input, parameters and the form of content by path (wire reference d.2). */
final class NativeRules implements Rule {
    private static final Set<String> ITEMS = Set.of("text", "image", "video", "audio");

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode input = call.body().path("input");
        if (!input.isObject()) {
            return call.body().has("messages")
                    ? noMessages()
                    : Refusal.missing("Input", "Required input parameter missing from request.");
        }
        if (!call.messages().isArray()) {
            boolean prompt = call.endpoint() == Endpoint.DASHSCOPE_TEXT
                    && input.path("prompt").isTextual();
            return prompt ? null : noMessages();
        }
        for (JsonNode message : call.messages()) {
            Refusal refusal = call.endpoint() == Endpoint.DASHSCOPE_TEXT ? checkText(message) : checkItems(message);
            if (refusal != null) {
                return refusal;
            }
        }
        return checkFormat(call);
    }

    private static Refusal noMessages() {
        return Refusal.parameter("Either \"prompt\" or \"messages\" must exist and cannot both be none");
    }

    private static @Nullable Refusal checkText(JsonNode message) {
        JsonNode content = message.path("content");
        return content.isTextual() || content.isMissingNode() || content.isNull()
                ? null
                : Refusal.parameter("input content must be a string.");
    }

    private static @Nullable Refusal checkItems(JsonNode message) {
        JsonNode content = message.path("content");
        if (content.isMissingNode() || content.isNull()) {
            return null;
        }
        boolean certain = content.isArray();
        for (JsonNode item : content) {
            certain &= ITEMS.stream().filter(item::has).count() == 1;
        }
        return certain ? null : Refusal.parameter("The item of content should be a message of a certain modal.");
    }

    private static @Nullable Refusal checkFormat(Call call) {
        if (!call.thinks()) {
            return null;
        }
        JsonNode incremental = call.parameter("incremental_output");
        if (call.stream() && incremental.isBoolean() && !incremental.asBoolean()) {
            return Refusal.parameter(
                    call.model().family().equals("qwen3-open")
                            ? "The incremental_output parameter of this model cannot be set to False."
                            : "The incremental_output parameter must be \"true\" when enable_thinking is true");
        }
        // Where nobody said what a model does when nothing is asked for, it gets the benefit of the doubt.
        boolean knownNotIncremental = call.model().incrementalOutputDefault() == Support.NO;
        if (call.stream() && incremental.isMissingNode() && knownNotIncremental) {
            return Refusal.parameter("The incremental_output parameter must be \"true\" when enable_thinking is true");
        }
        boolean text = switch (call.model().resultFormatDefault()) {
            case TEXT -> !call.messageFormat();
            case MESSAGE, UNKNOWN -> call.parameter("result_format").asText().equals("text");
        };
        return text && call.endpoint() == Endpoint.DASHSCOPE_TEXT
                ? Refusal.parameter("The result_format parameter must be \"message\" when enable_thinking is true")
                : null;
    }
}
