package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Summarise the ticket in one line.\n"
            + "Keep names and dates.\n"
            + "  Ticket: {{tickets}}")
    String summary(String ticket);
}
