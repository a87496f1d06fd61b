package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen3-32b")
@Thinking
public interface SupportDesk {
    String summary(String ticket);

    java.util.List<String> tags(String mail);
}
