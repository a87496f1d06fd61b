package com.acme;

import io.qwenterface.Example;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Workspace;


@QwenModel("qwen-plus")
@Workspace("sk-1234567890abcdef1234567890abcdef")
public interface SupportDesk {
    @User("Use the key sk-0f1e2d3c4b5a69788796a5b4c3d2e1f0 and summarise {{ticket}}. A desk-based task-force at sk-learn is none.")
    @Example(user = "a", assistant = "b")
    @Example(user = "c", assistant = "sk-a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6")
    String summary(String ticket);
}
