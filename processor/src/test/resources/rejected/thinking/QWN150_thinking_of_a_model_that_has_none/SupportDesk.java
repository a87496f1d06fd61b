package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-max")
public interface SupportDesk {
    @Thinking
    String summary(String ticket);
}
