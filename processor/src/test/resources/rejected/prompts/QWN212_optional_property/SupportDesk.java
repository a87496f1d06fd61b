package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.Optional;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Ticket(Optional<String> note) {}

    @User("{{ticket.note}}")
    String reply(Ticket ticket);
}
