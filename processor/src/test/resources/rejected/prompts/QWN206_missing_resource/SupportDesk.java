package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User(resource = "prompts/sumary.txt")
    String summary(String ticket);

    @User(resource = "/prompts/summary.txt")
    String translation(String ticket);
}
