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
 */
public record Usage(int inputTokens, int outputTokens, int totalTokens, int reasoningTokens, int cachedTokens) {
    /** Nothing counted. */
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    /** The sum of both, member by member. */
    public Usage plus(Usage other) {
        return new Usage(
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                totalTokens + other.totalTokens,
                reasoningTokens + other.reasoningTokens,
                cachedTokens + other.cachedTokens);
    }
}
