package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @Thinking
    Ticket read(String mail);

    record Ticket(String subject) {}
}
