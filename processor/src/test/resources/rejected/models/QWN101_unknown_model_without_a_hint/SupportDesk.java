package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @QwenModel("gpt-4o-mini")
    String summary(String ticket);
}
