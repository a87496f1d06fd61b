package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import org.jspecify.annotations.Nullable;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft a reply to {{ticket}}, note: {{note}}")
    String draft(String ticket, @Nullable String note);
}
