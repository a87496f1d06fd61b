package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{ticket}}")
    Triage triage(String ticket);

    @User("Is {{triage}} right?")
    boolean isRight(com.acme.Triage triage);

    record Triage(int priority) {}
}
