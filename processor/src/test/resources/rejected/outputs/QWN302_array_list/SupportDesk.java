package com.acme;

import io.qwenterface.QwenModel;
import java.util.ArrayList;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, ArrayList<String> due) {}

    Triage triage(String ticket);
}
