package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@System("You help.")
@Options(temperature = 1.0, stop = "END")
public interface Desk {
    record Answer(String text, boolean sure) {}

    @interface Nullable {}

    String implied(String question, CallOptions options);

    @User("{{topic}}: {{question}}")
    Answer typed(CallOptions options, String topic, String question);

    @System("You help {{customer}}.")
    @User("{{question}}")
    CompletableFuture<Reply<String>> later(
            Conversation earlier, String customer, CallOptions options, String question);

    @Thinking(budget = 200)
    Flow.Publisher<StreamEvent> events(String question, @Nullable CallOptions options);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<String> texts(CallOptions options, String question);

    @QwenModel("qwen3-32b")
    @Thinking(false)
    String perhapsAsAStream(String question, CallOptions options);

    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    Answer multimodal(String question, CallOptions options);
}
