package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;

@QwenModel(value = "qwen-plus", transport = Transport.OPENAI_RESPONSES)
public interface SupportDesk {
    String summary(String ticket);
}
