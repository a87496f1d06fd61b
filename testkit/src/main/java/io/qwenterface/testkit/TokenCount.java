package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Counts tokens near enough to be plausible: four letters or one and a third ideographs each.
 *
 * <p>Pieces may be added one by one; the sum is that of the whole text.
 */
final class TokenCount {
    private static final int UNITS_PER_TOKEN = 4;
    private static final int PER_MESSAGE = 4;
    private static final int PER_MEDIUM = 256;

    private long units;

    void add(String text) {
        units += text.codePoints()
                .mapToLong(letter -> Character.isIdeographic(letter) ? 3 : 1)
                .sum();
    }

    int tokens() {
        return Math.toIntExact((units + UNITS_PER_TOKEN - 1) / UNITS_PER_TOKEN);
    }

    static int of(String text) {
        TokenCount count = new TokenCount();
        count.add(text);
        return count.tokens();
    }

    /** Tokens of everything the model reads. */
    static int ofInput(Call call) {
        TokenCount count = new TokenCount();
        int tokens = 0;
        for (JsonNode message : call.messages()) {
            count.add(Call.text(message.path("content")));
            tokens += PER_MESSAGE;
            for (JsonNode part : message.path("content")) {
                tokens += part.has("text") ? 0 : PER_MEDIUM;
            }
        }
        count.add(call.body().path("input").path("prompt").asText());
        if (call.parameter("tools").isArray()) {
            count.add(call.parameter("tools").toString());
        }
        return tokens + count.tokens();
    }
}
