package io.qwenterface;

/**
 * How much a model reasons before it answers (wire reference c.3). Models of the Qwen3.8 line take it, instead of a number
 * of tokens.
 */
public enum Effort {
    /** Nothing is sent: the model's own default holds. */
    UNSET,
    /** Little: up to 4096 tokens. */
    LOW,
    /** Up to 16384 tokens. */
    MEDIUM,
    /** As much as it takes, up to 262144 tokens; the default of the models that take an effort. */
    XHIGH
}
