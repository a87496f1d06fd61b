package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How likely the words of an answer were, if the request asks (wire reference c.2): always the same figures, each word a
 * token. The least likely of those that it beat has no figure, as the service's may have none.
 */
final class Logprobs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");
    private static final double FIRST = -0.25;

    private Logprobs() {}

    static boolean areAsked(Call call) {
        return call.parameter("logprobs").asBoolean();
    }

    /** Of a text or a piece of one; JSON null if nobody asks, or nothing is said. */
    static JsonNode of(Call call, String text) {
        if (!areAsked(call) || text.isEmpty()) {
            return JSON.nullNode();
        }
        int top = call.parameter("top_logprobs").asInt(0);
        ObjectNode logprobs = JSON.objectNode();
        ArrayNode tokens = logprobs.putArray("content");
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            ObjectNode token = token(words.group()).put("logprob", FIRST);
            ArrayNode likeliest = token.putArray("top_logprobs");
            for (int rank = 0; rank < top; rank++) {
                likeliest.add(ranked(words.group(), rank, rank > 0 && rank == top - 1));
            }
            tokens.add(token);
        }
        return logprobs;
    }

    private static ObjectNode ranked(String word, int rank, boolean withoutFigure) {
        ObjectNode token = token(rank == 0 ? word : " other" + rank);
        return withoutFigure ? token.putNull("logprob") : token.put("logprob", FIRST - rank);
    }

    private static ObjectNode token(String word) {
        ObjectNode token = JSON.objectNode().put("token", word);
        ArrayNode bytes = token.putArray("bytes");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b & 0xff);
        }
        return token;
    }
}
