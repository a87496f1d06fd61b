package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The answers that later requests of the Responses API may go on with (wire reference e). Safe for several threads. */
final class KeptResponses {
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    /** That such an id is refused is certain, how is not. */
    @Nullable
    Refusal check(Call call) {
        JsonNode previous = call.parameter("previous_response_id");
        return previous.isMissingNode() || ids.contains(previous.asText())
                ? null
                : Refusal.parameter("The previous_response_id is not known.");
    }

    /** The answer to a request is kept unless the request says otherwise. */
    void keep(Call call, String requestId) {
        boolean stored = call.parameter("store").asBoolean(true);
        if (call.endpoint().transport() == Transport.OPENAI_RESPONSES && stored) {
            ids.add(ResponsesAnswers.responseId(requestId));
        }
    }

    void forget() {
        ids.clear();
    }
}
