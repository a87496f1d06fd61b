package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @Tools(Clock.class)
    String answer(String question);

    @User("{{client}} {{tools}}")
    @Tools({Clock.class, Client.class})
    String plan(String client, String tools);
}
