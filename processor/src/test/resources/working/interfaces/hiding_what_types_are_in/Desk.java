package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.concurrent.Flow.Publisher;

@QwenModel("qwen-plus")
public interface Desk {
    Publisher<String> stream(String question);

    @User("{{order}} of {{line}}")
    Region where(Order order, other.Order.Line line);

    other.Order.Line line(String text);

    record Flow(String name) {}

    record Region(Flow flow) {}

    record Order(int number) {}
}
