package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;


@QwenModel("qwen-plus")
interface SupportDesk extends Drafting<SupportDesk.Ticket, List<String>>, Reading, Summarising {
    record Ticket(String subject) {}

    @Override
    @User("{{ticket.subject}}")
    List<String> overridden(Ticket ticket);

    String own(String ticket);

    @Override
    String toString();

    @Override
    int hashCode();

    @Override
    boolean equals(Object other);
}
