package io.qwenterface;

/** The protocols of Model Studio (wire reference 0). */
public enum Transport {
    /**
     * {@link #DASHSCOPE} if the model is custom or is not served over the OpenAI-compatible interface, else
     * {@link #OPENAI_CHAT}.
     */
    AUTO,

    /** OpenAI-compatible chat completions, {@code /compatible-mode/v1/chat/completions}. */
    OPENAI_CHAT,

    /**
     * OpenAI-compatible Responses, {@code /compatible-mode/v1/responses} (wire reference e). Only where it is asked for by
     * name: {@link #AUTO} never takes it. It has fewer options, and no field for a format, so that a structured answer is
     * asked for in the instructions; what it would ignore is refused by the compiler.
     */
    OPENAI_RESPONSES,

    /** Model Studio's own protocol, {@code /api/v1/services/aigc/…}. */
    DASHSCOPE
}
