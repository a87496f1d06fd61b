package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#ticket}}x{{/ticket}}")
    String draft(Ticket ticket);

    record Ticket(String subject) {}
}
