package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
@Options(seed = -1)
public interface SupportDesk {
    String summary(String ticket);
}
