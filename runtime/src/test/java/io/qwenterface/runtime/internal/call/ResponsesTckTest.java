package io.qwenterface.runtime.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;

/** The same over the Responses API. */
public class ResponsesTckTest extends ClientTckTest {
    @Override
    PromptSpec spec() {
        return super.spec().transport(Transport.OPENAI_RESPONSES);
    }

    @Override
    String asked(JsonNode request) {
        return request.path("input").path(0).path("content").asText();
    }

    @Override
    String piece(int number) {
        return "{\"type\":\"response.output_text.delta\",\"delta\":\"" + number + "\",\"sequence_number\":" + number
                + "}";
    }

    @Override
    String end() {
        return "{\"type\":\"response.completed\"}";
    }
}
