package com.acme.support;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.util.List;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@System("You triage support tickets.")
public interface SupportDesk {
    Triage triage(String ticket);

    @User("Draft a {{tone}} reply to: {{ticket}}")
    Flow.Publisher<String> draftReply(String ticket, String tone);

    /**
     * What a ticket is about.
     *
     * @param priority how soon it needs an answer
     * @param queue the team that answers
     * @param steps what to do, in order
     */
    record Triage(Priority priority, String queue, List<String> steps) {}

    enum Priority {
        LOW,
        HIGH
    }
}
