package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    java.util.Calendar triage(String ticket);
}
