package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
@Options(n = 5)
public interface SupportDesk {
    String summary(String ticket);
}
