package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.Locale;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Locale due) {}

    Triage triage(String ticket);
}
