package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    io.qwenterface.runtime.Reply<io.qwenterface.runtime.Reply<String>> triage(String ticket);
}
