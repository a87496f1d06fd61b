package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwq-plus")
public interface SupportDesk {
    @Thinking(false)
    String summary(String ticket);
}
