package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @System("Answer the ticket: {{ticket}}")
    @User("Answer the ticket: {{ticket}}")
    String draft(String ticket);
}
