package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Reply;
import java.util.concurrent.CompletableFuture;

@QwenModel("qwen3.7-plus")
@Options(search = true)
public interface Desk {
    @Thinking
    String thinking(String question);

    CompletableFuture<String> byDefault(String question);

    @Thinking
    @QwenModel(value = "qwen3.7-plus", transport = Transport.DASHSCOPE)
    String overDashScope(String question);

    @Thinking
    Reply<String> withSources(String question);

    @Thinking
    Answer typed(String question);

    String perCall(String question, CallOptions options);

    record Answer(String text) {}
}
