package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The explicit context cache (wire reference j): what a marked part and everything before it say is kept per model, and
 * read by a later request that begins the same. The service forgets after five minutes, this one never: no clock is read.
 * Thread-safe.
 */
final class ContextCache {
    /** The fewest tokens that are kept. */
    private static final int LEAST = 1024;

    /** The most marks that count: the last ones. */
    private static final int MOST_MARKS = 4;

    /** How many parts back from a mark the service looks for what it kept. */
    private static final int MOST_PARTS_BACK = 20;

    private final Set<Prefix> kept = ConcurrentHashMap.newKeySet();

    /**
     * What a request took from the cache and left there, in tokens.
     *
     * @param marked whether there was a mark: only then the service tells of the explicit cache
     */
    record Use(boolean marked, int read, int created) {
        static final Use NONE = new Use(false, 0, 0);

        /** Adds the counts to the details of the prompt's tokens. */
        void addTo(ObjectNode details) {
            details.put("cached_tokens", read);
            if (marked) {
                details.put("cache_creation_input_tokens", created);
                details.putObject("cache_creation").put("ephemeral_5m_input_tokens", created);
                details.put("cache_type", "ephemeral");
            }
        }
    }

    private record Part(String role, JsonNode content) {}

    private record Prefix(String model, List<Part> parts) {
        int tokens() {
            TokenCount count = new TokenCount();
            parts.forEach(part -> count.add(part.content.path("text").asText(part.content.asText())));
            return count.tokens();
        }
    }

    Use use(Call call) {
        List<Part> parts = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        for (JsonNode message : call.messages()) {
            String role = message.path("role").asText();
            JsonNode content = message.path("content");
            if (!content.isArray()) {
                parts.add(new Part(role, content));
                continue;
            }
            for (JsonNode part : content) {
                parts.add(new Part(role, unmarked(part)));
                if (part.has("cache_control")) {
                    marks.add(parts.size());
                }
            }
        }
        if (marks.isEmpty()) {
            return Use.NONE;
        }
        String model = call.model().id();
        List<Integer> counting = marks.subList(Math.max(0, marks.size() - MOST_MARKS), marks.size());
        int read = 0;
        for (int mark : counting) {
            read = Math.max(read, read(model, parts.subList(0, mark)));
        }
        int created = 0;
        for (int mark : counting) {
            Prefix prefix = new Prefix(model, List.copyOf(parts.subList(0, mark)));
            if (prefix.tokens() >= LEAST && kept.add(prefix)) {
                created = Math.max(created, prefix.tokens() - read);
            }
        }
        return new Use(true, read, created);
    }

    /** The tokens of the longest beginning that is kept. */
    private int read(String model, List<Part> parts) {
        for (int end = parts.size(); end > Math.max(0, parts.size() - MOST_PARTS_BACK); end--) {
            Prefix prefix = new Prefix(model, List.copyOf(parts.subList(0, end)));
            if (kept.contains(prefix)) {
                return prefix.tokens();
            }
        }
        return 0;
    }

    private static JsonNode unmarked(JsonNode part) {
        JsonNode copy = part.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("cache_control");
        }
        return copy;
    }
}
