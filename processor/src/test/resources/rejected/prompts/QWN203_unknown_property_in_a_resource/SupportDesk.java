package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Ticket(String subject, String body) {}

    @User(resource = "prompts/reply.txt")
    String reply(Ticket ticket);
}
