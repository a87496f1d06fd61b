package com.acme;

import io.qwenterface.QwenModel;
import java.util.Deque;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Deque<String> due) {}

    Triage triage(String ticket);
}
