package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.stream.Stream;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Stream<String> due) {}

    Triage triage(String ticket);
}
