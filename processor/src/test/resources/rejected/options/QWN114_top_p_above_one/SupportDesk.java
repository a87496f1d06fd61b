package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
@Options(topP = 1.5)
public interface SupportDesk {
    String summary(String ticket);
}
