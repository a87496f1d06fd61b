package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Partial;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Item(String text) {}

    Partial<Item> item(String ticket);
}
