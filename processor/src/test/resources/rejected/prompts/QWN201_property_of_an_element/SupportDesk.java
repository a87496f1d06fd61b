package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#tickets}}{{subjct}}{{/tickets}}")
    String draft(java.util.List<Ticket> tickets);

    record Ticket(String subject) {}
}
