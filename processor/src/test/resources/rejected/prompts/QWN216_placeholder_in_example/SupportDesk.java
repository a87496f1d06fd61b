package com.acme;

import io.qwenterface.Example;
import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @Example(user = "My {{product}} leaks", assistant = "I am sorry.")
    @User("{{product}}: {{ticket}}")
    String draft(String product, String ticket);
}
