package io.qwenterface.runtime;

/**
 * What a call cost in tokens, as the service counted; 0 where it said nothing. If an answer was asked for again, or tools
 * were called, the sum over all requests of the call.
 *
 * @param inputTokens tokens of the prompt, cached ones included
 * @param outputTokens tokens of the answer, reasoning included
 * @param totalTokens both
 * @param reasoningTokens tokens of the reasoning, a part of the output
 * @param cachedTokens tokens of the prompt that came from the context cache, a part of the input
 * @param cacheCreatedTokens tokens of the prompt that were written to the context cache, a part of the input; the service
 *     bills these higher than others, and cached ones lower (wire reference j)
 */
public record Usage(
        int inputTokens,
        int outputTokens,
        int totalTokens,
        int reasoningTokens,
        int cachedTokens,
        int cacheCreatedTokens) {
    /** Nothing counted. */
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0);

    /** A usage that wrote nothing to the context cache. */
    public Usage(int inputTokens, int outputTokens, int totalTokens, int reasoningTokens, int cachedTokens) {
        this(inputTokens, outputTokens, totalTokens, reasoningTokens, cachedTokens, 0);
    }

    /** The sum of both, member by member. */
    public Usage plus(Usage other) {
        return new Usage(
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                totalTokens + other.totalTokens,
                reasoningTokens + other.reasoningTokens,
                cachedTokens + other.cachedTokens,
                cacheCreatedTokens + other.cacheCreatedTokens);
    }
}
