package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Due due) {}

    sealed interface Due {}

    non-sealed interface Soon extends Due {}

    Triage triage(String ticket);
}
