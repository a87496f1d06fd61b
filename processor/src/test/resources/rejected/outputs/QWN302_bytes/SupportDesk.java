package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.Set;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(Set<byte[]> parts) {}

    record Table(byte[][] rows) {}

    Triage triage(String ticket);

    Table table(String ticket);
}
