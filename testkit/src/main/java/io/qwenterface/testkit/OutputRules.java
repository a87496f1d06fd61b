package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.catalog.Support;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Structured output: its shape, who has it, and the word that must occur (wire reference c.4). */
final class OutputRules implements Rule {
    /** Also the answer to a format the model does not have, for which no wording is known. */
    private static final String FORMAT = "Unknown format of response_format, response_format should be a dict, includes"
            + " 'type' and an optional key 'json_schema'.";

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode format = call.parameter("response_format");
        if (format.isMissingNode()) {
            return null;
        }
        return switch (format.path("type").asText()) {
            case "text" -> null;
            case "json_object" -> checkObject(call);
            case "json_schema" -> checkSchema(call, format.path("json_schema"));
            default -> Refusal.modelSide(FORMAT);
        };
    }

    private static @Nullable Refusal checkObject(Call call) {
        if (call.model().jsonObject() == Support.NO) {
            return Refusal.modelSide(FORMAT);
        }
        boolean said = false;
        for (JsonNode message : call.messages()) {
            said |= Call.text(message.path("content")).toLowerCase(Locale.ROOT).contains("json");
        }
        said |= call.body()
                .path("input")
                .path("prompt")
                .asText()
                .toLowerCase(Locale.ROOT)
                .contains("json");
        if (!said) {
            return Refusal.modelSide("'messages' must contain the word 'json' in some form, to use 'response_format' of"
                    + " type 'json_object'.");
        }
        return checkThinking(call);
    }

    private static @Nullable Refusal checkSchema(Call call, JsonNode schema) {
        if (call.model().jsonSchema() == Support.NO
                || !schema.path("name").isTextual()
                || !schema.path("schema").isObject()) {
            return Refusal.modelSide(FORMAT);
        }
        return checkThinking(call);
    }

    private static @Nullable Refusal checkThinking(Call call) {
        return call.thinks() && call.model().jsonObjectInThinking() == Support.NO
                ? Refusal.modelSide("Json mode response is not supported when enable_thinking is true")
                : null;
    }
}
