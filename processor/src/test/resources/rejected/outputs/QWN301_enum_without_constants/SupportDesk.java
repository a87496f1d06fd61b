package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Queue triage(String ticket);

    enum Queue {}
}
