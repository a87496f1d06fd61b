package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Due due) {}

    enum Due {
        SOON,
        @JsonProperty("SOON")
        LATER
    }

    Triage triage(String ticket);
}
