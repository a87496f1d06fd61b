package com.acme;

import io.qwenterface.Example;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@System("You help.")
@Example(user = "Hi", assistant = "Hello.")
public interface Chat {
    record Answer(String text, boolean sure) {}

    String implied(Conversation earlier, String question);

    @User("{{topic}}: {{question}}")
    Answer typed(String topic, Conversation earlier, String question);

    @System("You help {{customer}}.")
    @User("{{question}}")
    CompletableFuture<Reply<String>> later(Conversation earlier, String customer, String question);

    Flow.Publisher<StreamEvent> events(String question, Conversation earlier);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<String> texts(Conversation earlier, String question);
}
