package io.qwenterface.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The members of {@code @Options} that were set, the method's before the interface's.
 *
 * @param stop empty if unset
 * @param stopTokens empty if unset
 * @param timeout an ISO-8601 duration as written; {@link java.time.Duration#parse} takes it in a sound client
 */
public record OptionsModel(
        Optional<Setting<Double>> temperature,
        Optional<Setting<Double>> topP,
        Optional<Setting<Integer>> topK,
        Optional<Setting<Double>> presencePenalty,
        Optional<Setting<Double>> repetitionPenalty,
        Optional<Setting<Integer>> maxTokens,
        Optional<Setting<Integer>> n,
        Optional<Setting<Long>> seed,
        List<Setting<String>> stop,
        List<Setting<Integer>> stopTokens,
        Optional<Setting<Boolean>> search,
        Optional<Setting<String>> timeout) {

    /** Nothing set. */
    public static final OptionsModel NONE = new OptionsModel(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** Whether the model may search the web. */
    public boolean searches() {
        return search.map(Setting::value).orElse(false);
    }

    /** How many answers are asked for; 1 if nothing is said. */
    public int answers() {
        return n.map(Setting::value).orElse(1);
    }

    /** Copies the lists. */
    public OptionsModel {
        stop = List.copyOf(stop);
        stopTokens = List.copyOf(stopTokens);
    }
}
