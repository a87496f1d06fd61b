package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Triage triage(String ticket);

    record Triage(
            @com.fasterxml.jackson.annotation.JsonProperty("queue") String first,
            @com.fasterxml.jackson.annotation.JsonProperty("queue") String second) {}
}
