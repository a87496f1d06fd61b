package com.acme;

import io.qwenterface.QwenModel;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Item(String text) {}

    Flow.Publisher<Item> items(String ticket);

    @SuppressWarnings("rawtypes")
    Flow.Publisher raw(String ticket);
}
