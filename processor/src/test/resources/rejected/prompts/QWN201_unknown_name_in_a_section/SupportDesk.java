package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Item(String label, int count) {}

    @User("{{#items}}- {{count}} {{lable}}{{/items}}{{^itms}}nothing{{/itms}}")
    String summary(List<Item> items);
}
