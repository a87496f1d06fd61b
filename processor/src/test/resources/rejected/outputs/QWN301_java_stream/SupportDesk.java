package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    java.util.stream.Stream<String> triage(String ticket);
}
