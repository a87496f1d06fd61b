package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Answer triage(String ticket);

    sealed interface Answer permits Yes, No {}

    record Yes(String why) implements Answer {}

    final class No implements Answer {}
}
