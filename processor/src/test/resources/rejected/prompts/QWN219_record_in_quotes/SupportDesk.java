package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft a reply to \"{{ticket}}\"")
    String draft(Ticket ticket);

    record Ticket(String subject) {}
}
