package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @Options(timeout = "90s")
    String summary(String ticket);

    @Options(timeout = "PT0S")
    String translation(String ticket);
}
