package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft {{ticket}}")
    String draft(Void ticket);
}
