package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Summarise {{Ticket}}")
    String summary(String ticket);
}
