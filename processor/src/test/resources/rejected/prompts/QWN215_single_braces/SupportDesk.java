package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft {tone} reply to {{ticket}}, {{tone}}")
    String draft(String ticket, String tone);
}
