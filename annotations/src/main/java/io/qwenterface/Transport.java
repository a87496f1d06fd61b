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

    /** OpenAI-compatible Responses, {@code /compatible-mode/v1/responses}. */
    OPENAI_RESPONSES,

    /** Model Studio's own protocol, {@code /api/v1/services/aigc/…}. */
    DASHSCOPE
}
