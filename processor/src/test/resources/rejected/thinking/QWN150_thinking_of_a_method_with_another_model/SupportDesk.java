package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-plus")
@Thinking(budget = 100)
public interface SupportDesk {
    @QwenModel("qwen-max")
    String summary(String ticket);

    String answer(String ticket);
}
