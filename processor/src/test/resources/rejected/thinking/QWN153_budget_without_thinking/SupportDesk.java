package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @Thinking(value = false, budget = 200)
    String summary(String ticket);
}
