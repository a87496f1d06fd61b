package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    Flow.Publisher<Thread> threads(String ticket);

    Flow.Publisher<List<Object>> lists(String ticket);

    Flow.Publisher<?> anything(String ticket);

    Flow.Publisher<String[]> arrays(String ticket);

    @SuppressWarnings("rawtypes")
    Flow.Publisher raw(String ticket);
}
