package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import org.jspecify.annotations.Nullable;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft a reply to {{ticket.subject}}")
    String draft(Ticket ticket);

    record Ticket(@Nullable String subject) {}
}
