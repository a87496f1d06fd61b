package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;


@QwenModel("qwen-plus")
@System(resource = "prompts/system.txt")
public interface SupportDesk {
    @User(resource = "prompts/summary.txt")
    String summary(String ticket, String language);
}
