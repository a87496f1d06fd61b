package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
public interface SupportDesk {
    @Options(topK = 5, presencePenalty = 0.5, repetitionPenalty = 1.1, seed = 7)
    String summary(String ticket);

    @Options(stop = {"END", "STOP"}, search = true)
    String draft(String ticket);

    @Options(stopTokens = 108386)
    String short_(String ticket);
}
