package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@Tools(Orders.class)
public interface Desk {
    String answer(String question);

    Flow.Publisher<String> stream(String question);

    @Tools(value = {Orders.class, Clock.class}, maxRounds = 2)
    String plan(String wish);

    @Tools({})
    String greet(String name);
}
