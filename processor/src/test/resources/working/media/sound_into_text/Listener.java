package com.acme;

import io.qwenterface.Audio;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.StreamEvent;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-omni-plus")
@System("You write down what callers say.")
public interface Listener {
    record Order(String dish, int number) {}

    String alone(@Audio Path recording);

    @User("What is said?")
    String address(@Audio URI recording);

    @User("What is said?")
    String named(@Audio(format = "mp3") URI recording);

    @User("What is said?")
    Flow.Publisher<StreamEvent> events(@Audio byte[] recording);

    @User("What is ordered?")
    Order typed(@Audio List<Path> recordings);

    @QwenModel(value = "qwen3.5-omni-plus", transport = Transport.DASHSCOPE)
    @User("What is said?")
    Flow.Publisher<String> natively(@Audio Path recording);
}
