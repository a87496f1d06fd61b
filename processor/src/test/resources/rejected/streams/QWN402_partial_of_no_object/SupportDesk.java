package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Partial;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Item(String text) {}

    Flow.Publisher<Partial<List<Item>>> lists(String ticket);

    Flow.Publisher<Partial<String>> texts(String ticket);

    Flow.Publisher<Partial<Map<String, Item>>> maps(String ticket);

    Flow.Publisher<Partial<Thread>> threads(String ticket);

    Flow.Publisher<Partial<? extends Item>> wildcards(String ticket);

    @SuppressWarnings("rawtypes")
    Flow.Publisher<Partial> raw(String ticket);
}
