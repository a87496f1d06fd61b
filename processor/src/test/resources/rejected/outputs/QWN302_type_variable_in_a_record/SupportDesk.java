package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Box<String> triage(String ticket);

    record Box<T>(java.util.Map<Object, T> value) {}
}
