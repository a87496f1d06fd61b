package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-pluss")
public interface SupportDesk {
    String summary(String ticket);

    String translation(String ticket);
}
