package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;


@QwenModel("qwen-plus")
@System("  ")
public interface SupportDesk {
    @User("")
    String summary(String ticket);
}
