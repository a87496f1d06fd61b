package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft {{ticket.customer.nmae}}")
    String draft(Ticket ticket);

    record Ticket(Customer customer) {}

    record Customer(String name) {}
}
