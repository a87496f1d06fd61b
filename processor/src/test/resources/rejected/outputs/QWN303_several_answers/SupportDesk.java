package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @Options(n = 3)
    String summary(String ticket);
}
