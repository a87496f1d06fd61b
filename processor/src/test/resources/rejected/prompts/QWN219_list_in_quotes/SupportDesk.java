package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Tags: \"{{tags}}\"")
    String draft(java.util.List<String> tags);
}
