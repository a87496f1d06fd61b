package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk {
    String summary(String ticket);
}
