package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Void due) {}

    Triage triage(String ticket);
}
