package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
public interface SupportDesk {
    @Thinking(budget = 100)
    String summary(String ticket);
}
