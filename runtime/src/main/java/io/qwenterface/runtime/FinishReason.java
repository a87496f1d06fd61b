package io.qwenterface.runtime;

/** Why the model stopped. */
public enum FinishReason {
    /** It said all it had to say, or met a stop text. */
    STOP,
    /** It reached a limit of tokens: the answer is cut off. */
    LENGTH,
    /** It asks for tools. */
    TOOL_CALLS,
    /** The content inspection ended the answer. */
    CONTENT_FILTER,
    /** The service did not say, or said something new. So also when it ran out of time and answered with a part. */
    UNKNOWN
}
