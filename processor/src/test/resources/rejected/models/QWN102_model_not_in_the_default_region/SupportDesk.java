package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-math-plus")
public interface SupportDesk {
    String summary(String ticket);
}
