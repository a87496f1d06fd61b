package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Triage triage(String ticket);

    record Triage(java.util.List<Item> items) {}

    record Item(Thread due) {}
}
