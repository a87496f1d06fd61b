package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    java.util.Map<Integer, String> triage(String ticket);
}
