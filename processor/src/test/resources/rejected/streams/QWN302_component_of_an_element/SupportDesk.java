package com.acme;

import io.qwenterface.QwenModel;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Order(List<Item> items) {}

    record Item(String text, Date due) {}

    Flow.Publisher<Order> orders(String ticket);
}
