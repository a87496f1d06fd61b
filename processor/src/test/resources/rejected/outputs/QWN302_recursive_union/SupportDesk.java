package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Due due) {}

    sealed interface Due {}

    record After(Due other) implements Due {}

    Triage triage(String ticket);
}
