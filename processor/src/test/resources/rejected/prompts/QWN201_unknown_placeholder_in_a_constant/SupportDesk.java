package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Be brief. " + Prompts.SUMMARY)
    String summary(String ticket);
}
