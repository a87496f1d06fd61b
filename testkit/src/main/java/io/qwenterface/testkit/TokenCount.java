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
        units += text.codePoints().mapToLong(TokenCount::units).sum();
    }

    private static int units(int letter) {
        return Character.isIdeographic(letter) ? 3 : 1;
    }

    int tokens() {
        return Math.toIntExact((units + UNITS_PER_TOKEN - 1) / UNITS_PER_TOKEN);
    }

    static int of(String text) {
        TokenCount count = new TokenCount();
        count.add(text);
        return count.tokens();
    }

    /** As much of a text as fits into so many tokens. */
    static String first(int tokens, String text) {
        long left = (long) tokens * UNITS_PER_TOKEN;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            left -= units(letter);
            if (left < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return text.substring(0, end);
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
