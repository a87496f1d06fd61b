package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public abstract class SupportDesk {
    abstract String summary(String ticket);
}
