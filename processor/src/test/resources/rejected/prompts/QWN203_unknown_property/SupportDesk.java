package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Customer(String name, String city) {}

    record Ticket(String subject, Customer customer) {}

    @User("{{ticket.subjct}} from {{ticket.customer.nmae}} in {{ticket.customer.country}}")
    String summary(Ticket ticket);
}
