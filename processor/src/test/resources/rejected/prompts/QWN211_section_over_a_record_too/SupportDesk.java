package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Ticket(String subject) {}

    @User("{{#ticket}}{{subject}}{{/ticket}}")
    String reply(Ticket ticket);
}
