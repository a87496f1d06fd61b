package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Answer triage(String ticket);

    class Answer {
        String text;
    }
}
