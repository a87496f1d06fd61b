package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;


@QwenModel("qwen-plus")
@System
public interface SupportDesk {
    @User(value = "Summarise {{ticket}}", resource = "summary.txt")
    String summary(String ticket);

    @System(resource = "")
    String translation(String ticket);
}
