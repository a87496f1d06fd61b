package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Optional<java.sql.Timestamp> due) {}

    Triage triage(String ticket);
}
