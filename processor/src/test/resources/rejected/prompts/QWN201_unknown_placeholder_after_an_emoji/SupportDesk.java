package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("\uD83D\uDE42 {{tickt}}")
    String summary(String ticket);
}
