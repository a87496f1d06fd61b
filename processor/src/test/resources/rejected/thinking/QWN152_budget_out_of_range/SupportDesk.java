package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-plus")
@Thinking(budget = -1)
public interface SupportDesk {
    String summary(String ticket);

    @Thinking(budget = 0)
    String answer(String ticket);
}
