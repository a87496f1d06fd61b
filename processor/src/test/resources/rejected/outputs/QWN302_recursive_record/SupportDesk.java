package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Category triage(String ticket);

    record Category(String name, java.util.List<Category> children) {}
}
