package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@Options(topK = 5)
public interface SupportDesk {
    String summary(String ticket);

    String draft(String ticket);
}
