package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Object triage(String ticket);
}
