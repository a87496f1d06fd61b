package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;


@QwenModel("qwen-max")
public interface SupportDesk {
    @Options(maxTokens = 8193)
    String summary(String ticket);

    @Options(maxTokens = 8192)
    String translation(String ticket);
}
