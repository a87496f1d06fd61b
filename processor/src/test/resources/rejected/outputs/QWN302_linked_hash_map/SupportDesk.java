package com.acme;

import io.qwenterface.QwenModel;
import java.util.LinkedHashMap;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, LinkedHashMap<String, String> due) {}

    Triage triage(String ticket);
}
