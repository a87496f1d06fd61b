package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Due due) {}

    record Due(@JsonProperty("day") String first, @JsonProperty("day") String last) {}

    Triage triage(String ticket);
}
