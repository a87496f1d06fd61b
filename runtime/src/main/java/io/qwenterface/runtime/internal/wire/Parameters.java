package io.qwenterface.runtime.internal.wire;

import io.qwenterface.Effort;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.body.JsonBytes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that both chat protocols have under the same names (wire reference c.2, d.2). Each is written with a
 * comma before it, and only if the spec sets it.
 */
final class Parameters {
    private Parameters() {}

    static void write(JsonBytes json, PromptSpec spec, @Nullable JsonOutput<?> output) {
        number(json, "temperature", spec.temperature());
        number(json, "top_p", spec.topP());
        number(json, "top_k", spec.topK());
        number(json, "presence_penalty", spec.presencePenalty());
        number(json, "repetition_penalty", spec.repetitionPenalty());
        number(json, "max_tokens", spec.maxTokens());
        if (spec.choices() > 1) {
            number(json, "n", spec.choices());
        }
        number(json, "seed", spec.seed());
        stop(json, spec);
        Boolean thinking = spec.thinking();
        if (thinking != null) {
            json.ascii(thinking ? ",\"enable_thinking\":true" : ",\"enable_thinking\":false");
        }
        number(json, "thinking_budget", spec.thinkingBudget());
        if (spec.effort() != Effort.UNSET) {
            json.ascii(",\"reasoning_effort\":").string(spec.effort().name().toLowerCase(Locale.ROOT));
        }
        if (spec.searches()) {
            json.ascii(",\"enable_search\":true");
            SearchJson.options(json, spec);
        }
        if (spec.usesHighResolutionImages()) {
            json.ascii(",\"vl_high_resolution_images\":true");
        }
        if (spec.tellsLogprobs()) {
            json.ascii(",\"logprobs\":true");
            number(json, "top_logprobs", spec.topLogprobs());
        }
        if (output != null) {
            responseFormat(json, output);
        }
    }

    static void number(JsonBytes json, String name, @Nullable Number value) {
        if (value != null) {
            json.ascii(",\"").ascii(name).ascii("\":").ascii(value.toString());
        }
    }

    /** Texts and token ids are never mixed: the service refuses that. */
    private static void stop(JsonBytes json, PromptSpec spec) {
        List<String> texts = spec.stopTexts();
        int[] tokens = spec.stopTokenIds();
        if (texts.isEmpty() && tokens.length == 0) {
            return;
        }
        json.ascii(",\"stop\":[");
        String comma = "";
        for (String text : texts) {
            json.ascii(comma).string(text);
            comma = ",";
        }
        for (int token : tokens) {
            json.ascii(comma).ascii(Integer.toString(token));
            comma = ",";
        }
        json.ascii("]");
    }

    private static void responseFormat(JsonBytes json, JsonOutput<?> output) {
        switch (output.mode()) {
            case JSON_SCHEMA ->
                json.ascii(",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":")
                        .string(output.name())
                        .ascii(",\"strict\":true,\"schema\":")
                        .json(output.schema())
                        .ascii("}}");
            case JSON_OBJECT -> json.ascii(",\"response_format\":{\"type\":\"json_object\"}");
            case PROMPTED -> {}
        }
    }
}
