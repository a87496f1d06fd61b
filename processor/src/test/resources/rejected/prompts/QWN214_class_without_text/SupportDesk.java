package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft a reply to {{customer}}")
    String draft(Customer customer);

    final class Customer {
        final int number = 1;
    }
}
